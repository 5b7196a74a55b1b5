package mandate.matching.engine.seats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import mandate.matching.engine.text.Said;
import org.jspecify.annotations.Nullable;

/**
 * A skill that a role needs. Its name in either language and every other way of saying it speak for
 * it: the one nearest to a person's words counts.
 *
 * @param level 1–5, or 0 when any level will do
 * @param esco URI of its concept in a public vocabulary, or null where none fits
 */
public record NeededSkill(
        Said name,
        List<String> alsoSaid,
        int level,
        boolean essential,
        SkillSet set,
        @Nullable String esco) {
    public NeededSkill {
        alsoSaid = List.copyOf(alsoSaid);
        if (level < 0 || level > 5)
            throw new IllegalArgumentException(
                    "level " + level + " of '" + name.en() + "' is outside 0–5");
    }

    /** A skill of which no public vocabulary knows. */
    public NeededSkill(
            Said name, List<String> alsoSaid, int level, boolean essential, SkillSet set) {
        this(name, alsoSaid, level, essential, set, null);
    }

    /** The same skill, also said in these words. */
    public NeededSkill alsoSaid(List<String> more) {
        var all = new ArrayList<>(alsoSaid);
        all.addAll(more);
        return new NeededSkill(name, all, level, essential, set, esco);
    }

    /** All labels, each once, names first. */
    public List<String> labels() {
        var labels = new LinkedHashSet<>(List.of(name.en()));
        labels.add(name.fr());
        labels.addAll(alsoSaid);
        return new ArrayList<>(labels);
    }
}
