package mandate.initiatives.web;

import mandate.initiatives.app.Initiatives;
import mandate.initiatives.domain.owning.OwnershipMap;
import mandate.platform.http.Authorship;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /api/ownership-map}: who owns what, and where nobody does. */
@RestController
class OwnershipMapController {
    private final Initiatives initiatives;
    private final Authorship authorship;

    OwnershipMapController(Initiatives initiatives, Authorship authorship) {
        this.initiatives = initiatives;
        this.authorship = authorship;
    }

    @GetMapping("/api/ownership-map")
    Mono<OwnershipMap> get() {
        return initiatives.ownershipMap(authorship.now());
    }
}
