package mandate.matching.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.people.Confirmation;
import mandate.matching.engine.people.Confirmed;
import mandate.matching.engine.people.Display;
import mandate.matching.engine.people.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A person's record, what others confirmed, and the mandates that take capacity from it.
 *
 * @param revision of the record, from 1; mandates and confirmations do not change it
 * @param tree the record as it was put
 * @param profile as the record says it, without confirmations
 * @param confirmations oldest first, withdrawn ones included
 * @param listing what a directory says; null for a person whom no directory has listed
 */
public record PersonState(
        String id,
        long revision,
        Map<String, Object> tree,
        Profile profile,
        Display display,
        List<MandateHeld> held,
        List<Confirmation> confirmations,
        @Nullable Listing listing) {
    public PersonState {
        held = List.copyOf(held);
        confirmations = List.copyOf(confirmations);
    }

    /**
     * How a directory knows the person.
     *
     * @param userName unique in the organisation
     * @param externalId the directory's own id; empty when it has none
     * @param active false for somebody who left: nobody suggests them any more
     */
    public record Listing(String userName, String externalId, boolean active) {}

    static PersonState blank(
            String id, Map<String, Object> tree, Profile profile, Display display) {
        return new PersonState(id, 0, tree, profile, display, List.of(), List.of(), null);
    }

    /** True unless a directory says that the person has left. */
    public boolean isActive() {
        return listing == null || listing.active();
    }

    /** The profile as it counts, confirmations included. */
    public Profile counted() {
        return Confirmed.profile(profile, confirmations);
    }

    /** The same person with a new record. */
    PersonState rewritten(Map<String, Object> record, Profile read, Display shown) {
        return new PersonState(id, revision + 1, record, read, shown, held, confirmations, listing);
    }

    /** The same person with one more mandate; one with the same id is replaced. */
    PersonState holding(MandateHeld mandate) {
        var longer = new ArrayList<>(without(mandate.mandateId()).held());
        longer.add(mandate);
        return holding(longer);
    }

    /** The same person without a mandate. */
    PersonState without(String mandateId) {
        return holding(held.stream().filter(m -> !m.mandateId().equals(mandateId)).toList());
    }

    /** The same person with other confirmations. */
    PersonState confirmed(List<Confirmation> others) {
        return new PersonState(id, revision, tree, profile, display, held, others, listing);
    }

    /** The same person as a directory lists it. */
    PersonState listed(Listing other) {
        return new PersonState(id, revision, tree, profile, display, held, confirmations, other);
    }

    private PersonState holding(List<MandateHeld> mandates) {
        return new PersonState(
                id, revision, tree, profile, display, mandates, confirmations, listing);
    }
}
