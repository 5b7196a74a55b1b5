package mandate.initiatives.domain.brief;

import java.time.YearMonth;
import java.util.List;

/**
 * How much of a person a seat asks for.
 *
 * @param fte share of a full-time person, above 0 and at most 10
 * @param from first month
 * @param until last month, included
 * @param languages tags, each with a level where one is asked for, such as {@code fr:B2}
 */
public record Demand(
        double fte,
        YearMonth from,
        YearMonth until,
        List<String> languages,
        Level level,
        List<SkillNeed> skills) {
    public Demand {
        languages = List.copyOf(languages);
        skills = List.copyOf(skills);
    }

    /** The same demand cut into equal shares; written with six decimals. */
    public Demand dividedBy(int seats) {
        double share = Math.round(fte / seats * 1e6) / 1e6;
        return new Demand(share, from, until, languages, level, skills);
    }
}
