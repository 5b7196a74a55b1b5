package mandate.gateway;

import java.util.List;
import mandate.platform.http.Problem;
import mandate.platform.http.ProblemHandler;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.cloud.gateway.support.ServerWebExchangeUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * Lets a request about an initiative pass to another service only when there is such an initiative,
 * and tells that service at which revision it is. Services know of each other by facts alone, so
 * only the gateway can ask both.
 */
public final class KnownInitiativeGatewayFilterFactory
        extends AbstractGatewayFilterFactory<KnownInitiativeGatewayFilterFactory.Config> {
    private final WebClient client;

    /**
     * @param client for asking the initiatives service
     */
    public KnownInitiativeGatewayFilterFactory(WebClient client) {
        super(Config.class);
        this.client = client;
    }

    /** The filter's argument in gateway.yml: address of the initiatives service. */
    public static final class Config {
        private String uri = "";

        public String getUri() {
            return uri;
        }

        public void setUri(String uri) {
            this.uri = uri;
        }
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return List.of("uri");
    }

    @Override
    public GatewayFilter apply(Config config) {
        return (exchange, chain) -> check(config.getUri(), exchange, chain);
    }

    private Mono<Void> check(String uri, ServerWebExchange exchange, GatewayFilterChain chain) {
        var id = String.valueOf(ServerWebExchangeUtils.getUriTemplateVariables(exchange).get("id"));
        return client.get()
                .uri(uri + "/api/initiatives/{id}", id)
                .retrieve()
                .toBodilessEntity()
                .flatMap(found -> pass(found, exchange, chain))
                .onErrorResume(
                        WebClientResponseException.class, refused -> absent(exchange, id, refused));
    }

    private static Mono<Void> pass(
            ResponseEntity<Void> found, ServerWebExchange exchange, GatewayFilterChain chain) {
        var tag = found.getHeaders().getFirst(HttpHeaders.ETAG);
        if (tag == null) return Mono.error(new IllegalStateException("An initiative without ETag"));
        var revision = tag.replace("\"", "");
        var request = exchange.getRequest().mutate().header("Mandate-Revision", revision).build();
        return chain.filter(exchange.mutate().request(request).build());
    }

    private static Mono<Void> absent(
            ServerWebExchange exchange, String id, WebClientResponseException refused) {
        if (refused.getStatusCode().value() != HttpStatus.NOT_FOUND.value())
            return Mono.error(refused);
        return ProblemHandler.write(
                exchange,
                Problem.of(
                        HttpStatus.NOT_FOUND,
                        "no-such-initiative",
                        "There is no such initiative",
                        "No initiative has the id " + id + "."));
    }
}
