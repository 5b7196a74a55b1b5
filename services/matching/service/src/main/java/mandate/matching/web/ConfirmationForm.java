package mandate.matching.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mandate.matching.app.SkillConfirmations.Said;
import mandate.matching.engine.people.Confirmation.Relation;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Ids;
import org.jspecify.annotations.Nullable;

/** Reads a confirmation, or the reason of its withdrawal; everything wrong is said at once. */
sealed interface ConfirmationForm {
    int LONGEST = 500;

    /** It can be taken. */
    record Right(Said said) implements ConfirmationForm {}

    /** It cannot. */
    record Wrong(List<FieldProblem> problems) implements ConfirmationForm {
        public Wrong {
            problems = List.copyOf(problems);
        }
    }

    static ConfirmationForm read(Map<String, @Nullable Object> tree) {
        var problems = new ArrayList<FieldProblem>();
        unknown(tree, Set.of("skill", "level", "evidence", "by", "relation"), problems);
        var by = text(tree, "by", true, problems);
        if (!by.isEmpty() && !ConfirmationController.isId(by))
            problems.add(FieldProblem.of("by", by, Ids.ALLOWED));
        var relation = tree.getOrDefault("relation", Relation.COLLEAGUE.name());
        if (!(relation instanceof String word)
                || !ConfirmationController.relations().contains(word)) {
            problems.add(FieldProblem.of("relation", relation, ConfirmationController.relations()));
            relation = Relation.COLLEAGUE.name();
        }
        var said =
                new Said(
                        text(tree, "skill", true, problems),
                        level(tree, problems),
                        text(tree, "evidence", false, problems),
                        by,
                        Relation.valueOf(String.valueOf(relation)));
        return problems.isEmpty() ? new Right(said) : new Wrong(problems);
    }

    /** A withdrawal says why; the reason stands where the evidence of a confirmation would. */
    static ConfirmationForm reason(Map<String, @Nullable Object> tree) {
        var problems = new ArrayList<FieldProblem>();
        unknown(tree, Set.of("reason"), problems);
        var reason = text(tree, "reason", true, problems);
        return problems.isEmpty()
                ? new Right(new Said("", "", reason, "", Relation.COLLEAGUE))
                : new Wrong(problems);
    }

    private static String level(Map<String, @Nullable Object> tree, List<FieldProblem> problems) {
        var level = tree.get("level");
        return level instanceof Number figure
                ? figure.toString()
                : text(tree, "level", false, problems);
    }

    private static String text(
            Map<String, @Nullable Object> tree,
            String field,
            boolean needed,
            List<FieldProblem> problems) {
        var value = tree.get(field);
        if (value == null && !needed) return "";
        if (value instanceof String text && text.length() <= LONGEST && !(needed && text.isBlank()))
            return text.strip();
        problems.add(
                FieldProblem.of(
                        field, value, "a text of at most %d characters".formatted(LONGEST)));
        return "";
    }

    private static void unknown(
            Map<String, @Nullable Object> tree, Set<String> known, List<FieldProblem> problems) {
        for (var field : tree.keySet())
            if (!known.contains(field))
                problems.add(
                        FieldProblem.of(
                                field,
                                tree.get(field),
                                "nothing: the fields are "
                                        + String.join(", ", known.stream().sorted().toList())));
    }
}
