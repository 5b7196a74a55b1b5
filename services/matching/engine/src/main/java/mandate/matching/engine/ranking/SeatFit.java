package mandate.matching.engine.ranking;

import java.util.List;
import mandate.matching.engine.seats.SeatWanted;
import mandate.matching.engine.text.Said;
import org.jspecify.annotations.Nullable;

/**
 * How one person fits one seat: the same numbers as in the seat's own ranking.
 *
 * @param candidate null when a hard rule excludes the person; the rank in it is 1, for nobody else
 *     was looked at
 * @param excluded null when the person is eligible
 * @param growth skills that the seat asks for, that the person lacks in part, and that the person
 *     wants to do with
 */
public record SeatFit(
        SeatWanted seat,
        String roleId,
        long roleVersion,
        @Nullable Candidate candidate,
        @Nullable Excluded excluded,
        List<Said> growth) {
    public SeatFit {
        growth = List.copyOf(growth);
        if ((candidate == null) == (excluded == null))
            throw new IllegalArgumentException(
                    "either a candidate or excluded from " + seat.initiativeId());
    }

    /** 0–10000, or -1 for somebody excluded. */
    public int fit() {
        return candidate == null ? -1 : candidate.fit();
    }
}
