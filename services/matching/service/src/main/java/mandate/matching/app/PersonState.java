package mandate.matching.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.people.Display;
import mandate.matching.engine.people.Profile;

/**
 * A person's record and the mandates that take capacity from it.
 *
 * @param revision of the record, from 1; mandates do not change it
 * @param tree the record as it was put
 */
public record PersonState(
        String id,
        long revision,
        Map<String, Object> tree,
        Profile profile,
        Display display,
        List<MandateHeld> held) {
    public PersonState {
        held = List.copyOf(held);
    }

    /** The same person with a new record. */
    PersonState rewritten(Map<String, Object> record, Profile read, Display shown) {
        return new PersonState(id, revision + 1, record, read, shown, held);
    }

    /** The same person with one more mandate; one with the same id is replaced. */
    PersonState holding(MandateHeld mandate) {
        var longer = new ArrayList<>(without(mandate.mandateId()).held());
        longer.add(mandate);
        return new PersonState(id, revision, tree, profile, display, longer);
    }

    /** The same person without a mandate. */
    PersonState without(String mandateId) {
        var rest = held.stream().filter(m -> !m.mandateId().equals(mandateId)).toList();
        return new PersonState(id, revision, tree, profile, display, rest);
    }
}
