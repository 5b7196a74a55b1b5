package straight.initiatives.web;

import reactor.core.publisher.Mono;
import straight.initiatives.app.Initiatives;
import straight.platform.Problem;

/** Package-private, knows app and platform. */
final class InitiativeController {
    private final Initiatives initiatives;

    InitiativeController(Initiatives initiatives) {
        this.initiatives = initiatives;
    }

    Mono<String> owner(String id) {
        return initiatives.owner(id).defaultIfEmpty(new Problem("nobody").title());
    }
}
