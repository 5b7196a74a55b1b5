package mandate.platform.relay;

import java.util.List;
import mandate.platform.core.Key;

/** What one aggregate still has to say, in its order. */
public record Pending(Key key, List<OutboxEntry> entries) {
    public Pending {
        entries = List.copyOf(entries);
    }
}
