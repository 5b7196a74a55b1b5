package mandate.initiatives.domain.brief;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a brief as the tree that {@link BriefReader} reads: maps, lists, texts, numbers. */
final class BriefTree {
    private BriefTree() {}

    static Map<String, Object> of(Brief brief) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("title", brief.title());
        put(tree, "brief", brief.text().isEmpty() ? null : brief.text());
        tree.put("language", brief.language().code());
        put(tree, "answers", answers(brief.answers()));
        put(tree, "channelAnswers", channelAnswers(brief.channelAnswers()));
        Map<String, Object> facts = facts(brief.facts());
        if (!brief.workstreams().isEmpty())
            facts.put("workstreams", brief.workstreams().stream().map(BriefTree::stream).toList());
        put(tree, "facts", facts);
        put(tree, "area", brief.area().equals(Brief.NOWHERE) ? null : brief.area());
        put(tree, "unit", brief.unit().equals(Brief.NOWHERE) ? null : brief.unit());
        put(tree, "demand", demand(brief.demand()));
        return Collections.unmodifiableMap(tree);
    }

    private static Map<String, Object> stream(Workstream stream) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", stream.name());
        put(tree, "aim", stream.aim().isEmpty() ? null : stream.aim());
        put(tree, "answers", answers(stream.answers()));
        put(tree, "channelAnswers", channelAnswers(stream.channelAnswers()));
        put(tree, "facts", facts(stream.facts()));
        if (stream.demand() != null) tree.put("demand", demand(stream.demand()));
        return tree;
    }

    private static Map<String, Object> answers(Map<Dimension, Answer> answers) {
        var tree = new LinkedHashMap<String, Object>();
        answers.forEach((dimension, answer) -> tree.put(dimension.wireName(), answer.name()));
        return tree;
    }

    private static Map<String, Object> channelAnswers(Map<ChannelQuestion, ChannelPole> answers) {
        var tree = new LinkedHashMap<String, Object>();
        answers.forEach((question, pole) -> tree.put(question.wireName(), question.word(pole)));
        return tree;
    }

    private static Map<String, Object> facts(Facts facts) {
        var tree = new LinkedHashMap<String, Object>();
        facts.values().forEach((fact, value) -> putFact(tree, fact, value));
        return tree;
    }

    // the one place where null is a value: "asked, and there is none"
    @SuppressWarnings("NullAway")
    private static void putFact(Map<String, Object> tree, Fact fact, FactValue value) {
        tree.put(fact.wireName(), plain(value));
    }

    /** The value of a fact as it stands in a tree. */
    static @Nullable Object plain(FactValue value) {
        return switch (value) {
            case FactValue.None _ -> null;
            case FactValue.Words(String text) -> text;
            case FactValue.Amount(double number) -> number(number);
            case FactValue.YesNo(boolean yes) -> yes;
            case FactValue.Many(List<String> texts) -> texts;
            case FactValue.Measures(List<Kpi> kpis) -> kpis.stream().map(BriefTree::kpi).toList();
        };
    }

    private static Map<String, Object> kpi(Kpi kpi) {
        var tree = new LinkedHashMap<String, Object>();
        put(tree, "name", kpi.name().isEmpty() ? null : kpi.name());
        put(tree, "type", kpi.type().isEmpty() ? null : kpi.type());
        put(tree, "owner", kpi.owner().isEmpty() ? null : kpi.owner());
        return tree;
    }

    private static Map<String, Object> demand(DemandWish demand) {
        var tree = new LinkedHashMap<String, Object>();
        put(tree, "fte", demand.fte() == null ? null : number(demand.fte()));
        put(tree, "from", demand.from() == null ? null : demand.from().toString());
        put(tree, "until", demand.until() == null ? null : demand.until().toString());
        put(tree, "languages", demand.languages());
        put(tree, "level", demand.level() == null ? null : demand.level().name());
        put(tree, "skills", demand.skills().stream().map(BriefTree::skill).toList());
        return tree;
    }

    private static Map<String, Object> skill(SkillNeed skill) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("text", skill.text());
        tree.put("level", number(skill.level()));
        tree.put("essential", skill.essential());
        return tree;
    }

    // 12 rather than 12.0: the way people write numbers; and in the type in which a reader of JSON
    // gives it back, or the tree would differ from itself once it was kept
    private static Object number(double number) {
        if (number != Math.rint(number) || Math.abs(number) >= 1e15) return number;
        long whole = (long) number;
        if (whole == (int) whole) return (int) whole;
        return whole;
    }

    private static void put(Map<String, Object> tree, String key, @Nullable Object value) {
        boolean empty =
                value == null
                        || (value instanceof Map<?, ?> map && map.isEmpty())
                        || (value instanceof List<?> list && list.isEmpty());
        if (!empty && value != null) tree.put(key, value);
    }
}
