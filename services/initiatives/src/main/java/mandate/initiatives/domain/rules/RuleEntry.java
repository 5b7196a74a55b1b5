package mandate.initiatives.domain.rules;

import java.util.List;

/**
 * One item of the catalogue.
 *
 * @param number from 1 to 146
 * @param kinds RULE, ROLE, JD, WARN, PRE, KPI, OUT or AMB
 * @param station where it does its work; one that is not here waits for that part of the product
 * @param places class and member below {@code domain}, such as {@code choice.Gates#r60OutOfScope}
 * @param what what it does in the product
 */
public record RuleEntry(
        int number, List<String> kinds, RuleStation station, List<String> places, String what) {
    public RuleEntry {
        kinds = List.copyOf(kinds);
        places = List.copyOf(places);
    }

    /** How it is cited. */
    public String cited() {
        return "R" + number;
    }
}
