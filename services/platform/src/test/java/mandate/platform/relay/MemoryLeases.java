package mandate.platform.relay;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Leases in memory, with the promises of the port. */
final class MemoryLeases implements LeaseStore {
    private final Map<String, Lease> leases = new HashMap<>();

    @Override
    public Mono<Lease> acquire(String name, String holder, Instant now, Duration length) {
        return Mono.defer(
                () -> {
                    var held = leases.get(name);
                    boolean ours = held != null && held.holder().equals(holder);
                    if (held != null && !ours && held.holdsAt(now)) return Mono.empty();
                    long fence = held == null ? 1 : ours ? held.fence() : held.fence() + 1;
                    var taken = new Lease(holder, fence, now.plus(length));
                    leases.put(name, taken);
                    return Mono.just(taken);
                });
    }
}
