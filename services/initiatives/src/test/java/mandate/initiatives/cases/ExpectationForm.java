package mandate.initiatives.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Verdict;
import org.jspecify.annotations.Nullable;

/** Which expectations can be held at all: what could never fail, or never hold, is crooked. */
final class ExpectationForm {
    private static final Set<String> KEYS =
            Set.of(
                    "verdict",
                    "responsibilityType",
                    "confidence",
                    "ruleOfVerdict",
                    "parts",
                    "ownerRules",
                    "warnings",
                    "noWarnings",
                    "blockers",
                    "noBlockers",
                    "questions");
    private static final Set<String> OWNER_KEYS =
            Set.of("lineManagerRequired", "lineManagerIds", "externalPersonAllowed");
    private static final Set<String> PART_KEYS = Set.of("scope", "verdict", "responsibilityType");

    private final Map<String, ? extends @Nullable Object> expect;
    private final List<String> wrong = new ArrayList<>();

    private ExpectationForm(Map<String, ? extends @Nullable Object> expect) {
        this.expect = expect;
    }

    static List<String> crooked(Map<String, ? extends @Nullable Object> expect) {
        var form = new ExpectationForm(expect);
        form.look();
        return List.copyOf(form.wrong);
    }

    private void look() {
        known("expect", expect, KEYS);
        for (String key : List.of("verdict", "responsibilityType"))
            if (!expect.containsKey(key)) wrong.add("expect." + key + " is missing");
        oneOf("verdict", expect.get("verdict"), Expectations.names(Verdict.values()));
        boolean hybrid = "HYBRID".equals(expect.get("verdict"));
        if (hybrid == (expect.get("responsibilityType") != null))
            wrong.add("expect.responsibilityType is null for HYBRID and for nothing else");
        if (!hybrid) type("responsibilityType", expect.get("responsibilityType"));
        if (expect.containsKey("confidence"))
            oneOf("confidence", expect.get("confidence"), Expectations.names(Confidence.values()));
        if (expect.containsKey("ruleOfVerdict")) rule("ruleOfVerdict", expect.get("ruleOfVerdict"));
        for (String key : List.of("warnings", "noWarnings", "blockers", "noBlockers"))
            for (Object rule : list(key)) rule(key, rule);
        contradicted("warnings", "noWarnings");
        contradicted("blockers", "noBlockers");
        for (Object field : list("questions")) question(field);
        for (Object part : list("parts")) part(part);
        owner();
    }

    private void contradicted(String has, String hasNot) {
        for (Object rule : list(has))
            if (list(hasNot).contains(rule))
                wrong.add("expect." + has + " and expect." + hasNot + " both name " + rule);
    }

    private void owner() {
        if (!expect.containsKey("ownerRules")) return;
        if (expect.get("ownerRules") instanceof Map<?, ?> owner && !owner.isEmpty())
            known("expect.ownerRules", owner, OWNER_KEYS);
        else wrong.add("expect.ownerRules is no object");
    }

    private void part(@Nullable Object part) {
        if (!(part instanceof Map<?, ?> map)) {
            wrong.add("expect.parts holds something that is no part: " + part);
            return;
        }
        known("expect.parts", map, PART_KEYS);
        if (!map.keySet().equals(PART_KEYS)) wrong.add("expect.parts holds half a part: " + map);
        oneOf("parts.verdict", map.get("verdict"), Expectations.names(Verdict.values()));
        type("parts.responsibilityType", map.get("responsibilityType"));
    }

    private void type(String key, @Nullable Object value) {
        oneOf(key, value, Expectations.names(ResponsibilityType.values()));
    }

    private void question(@Nullable Object field) {
        String name = String.valueOf(field);
        String last = name.substring(name.lastIndexOf('.') + 1);
        boolean known =
                name.startsWith("answers.")
                        ? Dimension.of(last) != null
                        : name.startsWith("channelAnswers.")
                                ? names(ChannelQuestion.values()).contains(last)
                                : name.startsWith("facts.") && factNames().contains(last);
        if (!known) wrong.add("expect.questions names no field: " + name);
    }

    private static List<String> names(ChannelQuestion[] questions) {
        return List.of(questions).stream().map(ChannelQuestion::wireName).toList();
    }

    private static List<String> factNames() {
        return List.of(Fact.values()).stream().map(Fact::wireName).toList();
    }

    private List<?> list(String key) {
        Object value = expect.get(key);
        if (!expect.containsKey(key)) return List.of();
        if (value instanceof List<?> list && !list.isEmpty()) return list;
        String problem = "expect." + key + " is no list with something in it";
        if (!wrong.contains(problem)) wrong.add(problem);
        return List.of();
    }

    private void known(String where, Map<?, ?> map, Set<String> keys) {
        for (Object key : map.keySet())
            if (!keys.contains(String.valueOf(key))) wrong.add(where + " has unknown key " + key);
    }

    private void oneOf(String key, @Nullable Object value, List<String> allowed) {
        if (value == null || !allowed.contains(String.valueOf(value)))
            wrong.add("expect." + key + " is none of " + allowed + ": " + value);
    }

    private void rule(String key, @Nullable Object value) {
        String text = String.valueOf(value);
        boolean rule = text.matches("R[1-9]\\d{0,2}") && Integer.parseInt(text.substring(1)) <= 146;
        if (!rule) wrong.add("expect." + key + " names no rule: " + value);
    }
}
