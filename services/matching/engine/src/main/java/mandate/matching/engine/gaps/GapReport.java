package mandate.matching.engine.gaps;

import java.util.List;

/**
 * Where a portfolio falls short, as of its people and their mandates.
 *
 * @param openSeats seats that nobody owns
 * @param emptySeats those of them that nobody can fill
 * @param skills essential skills of open seats that are short, the shortest first
 */
public record GapReport(
        int openSeats, int people, List<EmptySeat> emptySeats, List<SkillShort> skills) {
    public GapReport {
        emptySeats = List.copyOf(emptySeats);
        skills = List.copyOf(skills);
    }
}
