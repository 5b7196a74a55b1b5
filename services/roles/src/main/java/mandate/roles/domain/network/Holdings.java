package mandate.roles.domain.network;

import java.util.ArrayList;
import java.util.List;

/** The mandates of one initiative, as far as they were told: ids only. */
public record Holdings(String initiativeId, List<Holding> all) {
    public Holdings {
        all = List.copyOf(all);
    }

    /** An initiative of which nothing was heard. */
    public static Holdings of(String initiativeId) {
        return new Holdings(initiativeId, List.of());
    }

    /** The holdings after something was heard of a mandate; the same when it was known. */
    public Holdings after(String mandateId, String personId, Holding.News news) {
        var changed = new ArrayList<Holding>();
        var found = Holding.unheardOf(mandateId, personId);
        for (var holding : all)
            if (holding.mandateId().equals(mandateId)) found = holding;
            else changed.add(holding);
        changed.add(found.after(news));
        changed.sort(java.util.Comparator.comparing(Holding::mandateId));
        return new Holdings(initiativeId, changed);
    }
}
