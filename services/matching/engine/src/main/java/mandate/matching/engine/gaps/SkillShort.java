package mandate.matching.engine.gaps;

import java.util.List;
import mandate.matching.engine.text.Said;

/**
 * A skill that more seats need than there are people for.
 *
 * @param level the highest level that a seat asks, 1–5
 * @param seats open seats that need it, as initiative and scope
 * @param peopleNeeded at two seats a person
 * @param peopleAtLevel people who have it at that level
 * @param neededPct percent of full time that the seats take together
 * @param freePct what the people at that level can give together in the first of the months
 * @param ways what can be done, the quickest first
 */
public record SkillShort(
        Said skill,
        int level,
        List<String> seats,
        int peopleNeeded,
        int peopleAtLevel,
        int neededPct,
        int freePct,
        List<Way> ways) {
    public SkillShort {
        seats = List.copyOf(seats);
        ways = List.copyOf(ways);
    }

    /** One way out. */
    public record Way(Kind kind, List<String> nearest, Said words) {
        public Way {
            nearest = List.copyOf(nearest);
        }
    }

    /** The ways out of a shortage. */
    public enum Kind {
        BORROW,
        TRAIN,
        HIRE
    }
}
