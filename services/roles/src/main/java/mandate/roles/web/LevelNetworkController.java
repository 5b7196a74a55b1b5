package mandate.roles.web;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import mandate.platform.http.Authorship;
import mandate.roles.app.Holders;
import mandate.roles.app.Roles;
import mandate.roles.domain.network.LevelNetwork;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /api/level-network}: strategy, coordination, ground; who holds them, what is missing. */
@RestController
class LevelNetworkController {
    private static final int MOST_ROLES = 1_000;

    private final Roles roles;
    private final Holders holders;
    private final Authorship authorship;

    LevelNetworkController(Roles roles, Holders holders, Authorship authorship) {
        this.roles = roles;
        this.holders = holders;
        this.authorship = authorship;
    }

    @GetMapping("/api/level-network")
    Mono<ResponseEntity<Object>> network() {
        var by = authorship.now();
        var month = YearMonth.from(by.at().atZone(ZoneOffset.UTC));
        return roles.page(by, "", MOST_ROLES)
                .collectList()
                .flatMap(library -> holders.network(by, library, month))
                .map(network -> ResponseEntity.ok(json(network)));
    }

    private static Object json(LevelNetwork network) {
        var json = new LinkedHashMap<String, Object>();
        json.put("asOf", network.asOf().toString());
        json.put("levels", network.levels());
        json.put("links", network.links());
        json.put("missing", network.missing());
        return json;
    }
}
