package mandate.matching.engine.ranking;

import java.util.List;

/**
 * Someone who cannot take the seat.
 *
 * @param rule the first rule that says no
 * @param further what else says no, so that lifting the first promises nothing
 */
public record Excluded(
        String personId, String rule, String code, String reason, List<Further> further) {
    public Excluded {
        further = List.copyOf(further);
    }

    /** Another rule that says no. */
    public record Further(String rule, String code, String reason) {}
}
