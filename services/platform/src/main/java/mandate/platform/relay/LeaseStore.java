package mandate.platform.relay;

import java.time.Duration;
import java.time.Instant;
import reactor.core.publisher.Mono;

/** Keeps leases by name. */
public interface LeaseStore {
    /**
     * Takes or renews the lease: given to its holder, or to anybody once it has ended (with a
     * higher fence then). Empty while somebody else holds it.
     */
    Mono<Lease> acquire(String name, String holder, Instant now, Duration length);
}
