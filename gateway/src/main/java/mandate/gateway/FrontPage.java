package mandate.gateway;

import org.springframework.core.annotation.Order;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Shows the page at the root, and sets the headers that keep a page to its own origin. */
@Order(-2) // first, so that refusals carry the headers as well
final class FrontPage implements WebFilter {
    private static final String POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self';"
                    + " frame-ancestors 'none'";

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getResponse().getHeaders();
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        var request = exchange.getRequest();
        if (!request.getPath().value().equals("/")) return chain.filter(exchange);
        return chain.filter(exchange.mutate().request(page(request)).build());
    }

    private static ServerHttpRequest page(ServerHttpRequest request) {
        return request.mutate().path("/index.html").build();
    }
}
