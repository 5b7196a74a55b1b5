package mandate.matching.engine.ranking;

import java.util.List;
import mandate.matching.engine.eligibility.Exclusion;
import mandate.matching.engine.text.Said;

/**
 * Someone who cannot take the seat.
 *
 * @param rule the first rule that says no
 * @param further what else says no, so that lifting the first promises nothing
 */
public record Excluded(
        String personId, String rule, String code, Said reason, List<Further> further) {
    public Excluded {
        further = List.copyOf(further);
    }

    /**
     * @param no every rule that says no, in order, at least one
     */
    static Excluded of(String personId, List<Exclusion> no) {
        var first = no.getFirst();
        var further =
                no.stream()
                        .skip(1)
                        .map(one -> new Further(one.rule(), one.code(), one.reason()))
                        .toList();
        return new Excluded(personId, first.rule(), first.code(), first.reason(), further);
    }

    /** Another rule that says no. */
    public record Further(String rule, String code, Said reason) {}
}
