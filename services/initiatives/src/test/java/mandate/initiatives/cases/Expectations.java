package mandate.initiatives.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import mandate.initiatives.domain.diagnosis.Diagnosis;
import mandate.initiatives.domain.diagnosis.Part;
import mandate.initiatives.domain.finding.Blocker;
import mandate.initiatives.domain.finding.Question;
import mandate.initiatives.domain.finding.Warning;
import org.jspecify.annotations.Nullable;

/**
 * Holds a diagnosis against what a case expects. Warnings and blockers of a part count as much as
 * those of the whole; what a case leaves out is left open.
 */
final class Expectations {
    private final String id;
    private final Map<String, ? extends @Nullable Object> expect;
    private final Diagnosis diagnosis;
    private final List<Difference> found = new ArrayList<>();

    private Expectations(
            String id, Map<String, ? extends @Nullable Object> expect, Diagnosis diagnosis) {
        this.id = id;
        this.expect = expect;
        this.diagnosis = diagnosis;
    }

    /** What is wrong with an expectation before anything is held against it. */
    static List<String> crooked(Map<String, ? extends @Nullable Object> expect) {
        return ExpectationForm.crooked(expect);
    }

    static List<Difference> differences(
            String id, Map<String, ? extends @Nullable Object> expect, Diagnosis diagnosis) {
        var held = new Expectations(id, expect, diagnosis);
        held.hold();
        return List.copyOf(held.found);
    }

    private void hold() {
        same("verdict", diagnosis.verdict());
        same("responsibilityType", diagnosis.responsibilityType());
        same("confidence", diagnosis.confidence());
        same("ruleOfVerdict", diagnosis.reasons().getFirst().rule());
        same("parts", parts(diagnosis));
        owner("lineManagerRequired", diagnosis.ownerRules().lineManagerRequired());
        owner("lineManagerIds", diagnosis.ownerRules().lineManagerIds());
        owner("externalPersonAllowed", diagnosis.ownerRules().externalPersonAllowed());
        has("warnings", warnings(diagnosis));
        hasNot("noWarnings", warnings(diagnosis));
        has("blockers", blockers(diagnosis));
        hasNot("noBlockers", blockers(diagnosis));
        has("questions", diagnosis.questions().stream().map(Question::field).toList());
    }

    private void same(String field, @Nullable Object got) {
        if (expect.containsKey(field)) compare(field, expect.get(field), got);
    }

    private void owner(String field, Object got) {
        if (expect.get("ownerRules") instanceof Map<?, ?> owner && owner.containsKey(field))
            compare("ownerRules." + field, owner.get(field), got);
    }

    private void compare(String field, @Nullable Object expected, @Nullable Object got) {
        Object plain = got instanceof Enum<?> word ? word.name() : got;
        if (!Objects.equals(expected, plain)) differ(field, expected, plain);
    }

    private void has(String field, List<String> got) {
        for (String rule : words(field))
            if (!got.contains(rule)) differ(field, rule, new TreeSet<>(got));
    }

    private void hasNot(String field, List<String> got) {
        for (String rule : words(field))
            if (got.contains(rule)) differ(field, "no " + rule, new TreeSet<>(got));
    }

    private List<String> words(String field) {
        return expect.get(field) instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    private void differ(String field, @Nullable Object expected, @Nullable Object got) {
        found.add(new Difference(id, field, String.valueOf(expected), String.valueOf(got)));
    }

    static List<String> warnings(Diagnosis diagnosis) {
        var all = new ArrayList<>(diagnosis.warnings());
        for (Part part : diagnosis.parts()) all.addAll(part.warnings());
        return all.stream().map(Warning::rule).toList();
    }

    static List<String> blockers(Diagnosis diagnosis) {
        var all = new ArrayList<>(diagnosis.blockers());
        for (Part part : diagnosis.parts()) all.addAll(part.blockers());
        return all.stream().map(Blocker::rule).toList();
    }

    static List<Map<String, String>> parts(Diagnosis diagnosis) {
        return diagnosis.parts().stream().map(Expectations::part).toList();
    }

    private static Map<String, String> part(Part part) {
        var said = new LinkedHashMap<String, String>();
        said.put("scope", part.scope());
        said.put("verdict", part.verdict().name());
        said.put("responsibilityType", part.responsibilityType().name());
        return said;
    }

    /** Why the product said what it said, in few words, for whoever has to judge a difference. */
    static String why(Diagnosis diagnosis) {
        var lines = new ArrayList<String>();
        diagnosis.reasons().forEach(one -> lines.add(one.rule() + " " + one.message().en()));
        diagnosis.votes().stream()
                .filter(vote -> vote.weight() > 0)
                .map(vote -> vote.rule() + " " + vote.dimension() + " " + vote.side())
                .reduce((a, b) -> a + ", " + b)
                .ifPresent(lines::add);
        return String.join(System.lineSeparator(), lines);
    }

    static <E extends Enum<E>> List<String> names(E[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
