package straight.initiatives.mongo;

import java.util.Map;
import reactor.core.publisher.Mono;
import straight.initiatives.domain.Mandate;
import straight.platform.core.Documents;

/** Keeps mandates. */
final class MongoMandates implements Documents<Mandate> {
    private final Map<String, Mandate> kept = Map.of();

    @Override
    public Mono<Mandate> find(String id) {
        return Mono.justOrEmpty(kept.get(id));
    }
}
