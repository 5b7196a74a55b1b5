package mandate.initiatives.domain.brief;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mandate.initiatives.domain.words.Language;
import org.jspecify.annotations.Nullable;

/**
 * Reads a plain tree (maps, lists, texts, numbers, truth values, null) as a brief. Nothing is
 * dropped in silence: what is not understood is refused with its path and what may stand there.
 */
public final class BriefReader {
    static final int TITLE_LIMIT = 200;
    static final int BRIEF_LIMIT = 10_000;
    private static final String WORKSTREAMS = "workstreams";
    private static final List<String> KEYS =
            List.of(
                    "title",
                    "brief",
                    "language",
                    "answers",
                    "channelAnswers",
                    "facts",
                    "area",
                    "unit",
                    "demand",
                    WORKSTREAMS,
                    "id",
                    "asOf");
    private static final List<String> STREAM_KEYS =
            List.of("name", "aim", "answers", "channelAnswers", "facts", "demand");
    private static final List<String> DIMENSIONS =
            Arrays.stream(Dimension.values()).map(Dimension::wireName).toList();
    private static final List<String> CHANNEL_QUESTIONS =
            Arrays.stream(ChannelQuestion.values()).map(ChannelQuestion::wireName).toList();
    private static final List<String> FACTS =
            Arrays.stream(Fact.values()).map(Fact::wireName).toList();

    private final Problems problems = new Problems();
    private final TreeFields fields = new TreeFields(problems);
    private final FactReading factReading = new FactReading(fields, problems);
    private final DemandReading demandReading = new DemandReading(fields, problems);

    private BriefReader() {}

    /** Reads one tree; the result says either what the brief is or all that is wrong with it. */
    public static BriefReading read(Map<String, ?> tree) {
        return new BriefReader().brief(tree);
    }

    private BriefReading brief(Map<String, ?> raw) {
        Map<String, ?> tree = raw;
        fields.object("", tree, KEYS);
        String title = fields.text("title", tree.get("title"), 1, TITLE_LIMIT);
        String text = orElse(optional(tree, "brief", BRIEF_LIMIT), "");
        Language language = language(tree.get("language"));
        var answers = answers("answers", tree.get("answers"));
        var channelAnswers = channelAnswers("channelAnswers", tree.get("channelAnswers"));
        Map<String, ?> factTree = factTree("facts", tree.get("facts"), true);
        Facts facts = facts("facts", factTree);
        String area = orElse(optional(tree, "area", TITLE_LIMIT), Brief.NOWHERE);
        String unit = orElse(optional(tree, "unit", TITLE_LIMIT), Brief.NOWHERE);
        DemandWish demand = demandReading.demand("demand", tree.get("demand"));
        List<Workstream> streams = workstreams(tree, factTree);
        String id = tree.get("id") == null ? null : fields.id("id", tree.get("id"));
        LocalDate asOf = asOf(tree.get("asOf"));
        if (title == null || problems.any()) return new BriefReading.Refused(problems.all());
        var brief =
                new Brief(
                        title,
                        text,
                        language,
                        answers,
                        channelAnswers,
                        facts,
                        area,
                        unit,
                        demand,
                        streams);
        return new BriefReading.Understood(brief, id, asOf);
    }

    private @Nullable String optional(Map<String, ?> tree, String key, int most) {
        return tree.get(key) == null ? null : fields.text(key, tree.get(key), 0, most);
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isEmpty() ? otherwise : text;
    }

    private Language language(@Nullable Object value) {
        if (value == null) return Language.EN;
        String code = fields.oneOf("language", value, Language.codes());
        Language language = code == null ? null : Language.of(code);
        return language == null ? Language.EN : language;
    }

    private @Nullable LocalDate asOf(@Nullable Object value) {
        if (value == null) return null;
        try {
            if (value instanceof String text) return LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            // told below, like every other value that is no date
        }
        problems.add("asOf", value, "a day YYYY-MM-DD");
        return null;
    }

    private Map<Dimension, Answer> answers(String path, @Nullable Object value) {
        var read = new EnumMap<Dimension, Answer>(Dimension.class);
        if (value == null) return read;
        Map<String, ?> tree = fields.object(path, value, DIMENSIONS);
        if (tree == null) return read;
        for (Dimension dimension : Dimension.values()) {
            Object given = tree.get(dimension.wireName());
            if (given == null) continue;
            String answer = fields.oneOf(path + "." + dimension.wireName(), given, Answer.names());
            if (answer != null) read.put(dimension, Answer.valueOf(answer));
        }
        return read;
    }

    private Map<ChannelQuestion, ChannelPole> channelAnswers(String path, @Nullable Object value) {
        var read = new EnumMap<ChannelQuestion, ChannelPole>(ChannelQuestion.class);
        if (value == null) return read;
        Map<String, ?> tree = fields.object(path, value, CHANNEL_QUESTIONS);
        if (tree == null) return read;
        for (ChannelQuestion question : ChannelQuestion.values()) {
            Object given = tree.get(question.wireName());
            if (given == null) continue;
            String at = path + "." + question.wireName();
            String word = fields.oneOf(at, given, question.words());
            ChannelPole pole = word == null ? null : question.pole(word);
            if (pole != null) read.put(question, pole);
        }
        return read;
    }

    private Map<String, ?> factTree(String path, @Nullable Object value, boolean atTheTop) {
        if (value == null) return Map.of();
        var known = new ArrayList<>(FACTS);
        if (atTheTop) known.add(WORKSTREAMS);
        Map<String, ?> tree = fields.object(path, value, known);
        return tree == null ? Map.of() : tree;
    }

    private Facts facts(String path, Map<String, ?> tree) {
        Facts facts = factReading.facts(path, tree);
        Contradictions.check(path, facts, problems);
        return facts;
    }

    // they belong under the facts; at the top they are understood as well
    private List<Workstream> workstreams(Map<String, ?> tree, Map<String, ?> factTree) {
        Object above = tree.get(WORKSTREAMS);
        Object below = factTree.get(WORKSTREAMS);
        if (above != null && below != null)
            problems.add(WORKSTREAMS, above, "either workstreams or facts.workstreams, not both");
        String path = above != null ? WORKSTREAMS : "facts." + WORKSTREAMS;
        Object value = above != null ? above : below;
        if (value == null) return List.of();
        var names = new HashSet<String>();
        return fields.each(path, value, (at, one) -> workstream(at, one, names));
    }

    private @Nullable Workstream workstream(
            String path, @Nullable Object value, Set<String> names) {
        Map<String, ?> tree = fields.object(path, value, STREAM_KEYS);
        if (tree == null) return null;
        String name = fields.text(path + ".name", tree.get("name"), 1, TITLE_LIMIT);
        if (name != null && !names.add(name))
            problems.add(path + ".name", name, "a name that no other workstream has");
        Object aim = tree.get("aim");
        String read =
                aim == null ? null : fields.text(path + ".aim", aim, 0, TreeFields.TEXT_LIMIT);
        var answers = answers(path + ".answers", tree.get("answers"));
        var channelAnswers = channelAnswers(path + ".channelAnswers", tree.get("channelAnswers"));
        String factPath = path + ".facts";
        Facts facts = facts(factPath, factTree(factPath, tree.get("facts"), false));
        Object own = tree.get("demand");
        DemandWish demand = own == null ? null : demandReading.demand(path + ".demand", own);
        if (name == null) return null;
        return new Workstream(name, orElse(read, ""), answers, channelAnswers, facts, demand);
    }
}
