package mandate.initiatives.domain.owning;

import java.util.List;

/** What becomes of evidence that is put on record. */
public sealed interface Showing {
    /** It stands in the burden of proof of the mandate. */
    record Shown(Initiative after, Mandate mandate) implements Showing {}

    /** There is no such mandate. */
    record NoSuchMandate(String mandateId) implements Showing {}

    /** Nobody owes that proof here; these lines are owed. */
    record NotOwed(List<Proof> owed) implements Showing {
        public NotOwed {
            owed = List.copyOf(owed);
        }
    }

    /** The line holds as much evidence as it can. */
    record Full(Proof line) implements Showing {}
}
