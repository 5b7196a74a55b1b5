package mandate.matching.engine.seats;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import mandate.matching.engine.text.Said;

/**
 * A skill that a role needs. Its name in either language and every other way of saying it speak for
 * it: the one nearest to a person's words counts.
 *
 * @param level 1–5, or 0 when any level will do
 */
public record NeededSkill(
        Said name, List<String> alsoSaid, int level, boolean essential, SkillSet set) {
    public NeededSkill {
        alsoSaid = List.copyOf(alsoSaid);
        if (level < 0 || level > 5)
            throw new IllegalArgumentException(
                    "level " + level + " of '" + name.en() + "' is outside 0–5");
    }

    /** All labels, each once, names first. */
    public List<String> labels() {
        var labels = new LinkedHashSet<>(List.of(name.en()));
        labels.add(name.fr());
        labels.addAll(alsoSaid);
        return new ArrayList<>(labels);
    }
}
