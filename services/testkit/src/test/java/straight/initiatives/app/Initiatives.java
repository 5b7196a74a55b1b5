package straight.initiatives.app;

import reactor.core.publisher.Mono;
import straight.initiatives.domain.Mandate;
import straight.platform.core.Documents;

/** Loads through a port of the platform. */
public final class Initiatives {
    private final Documents<Mandate> documents;

    public Initiatives(Documents<Mandate> documents) {
        this.documents = documents;
    }

    public Mono<String> owner(String id) {
        return documents.find(id).map(Mandate::owner);
    }
}
