package mandate.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.web.reactive.resource.NoResourceFoundException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Gives the page of the web application at the root and at the addresses of its rooms, and sets the
 * headers that keep a page to its own origin. Style elements need a word that is new with each
 * page; scripts come from files alone.
 */
@Order(-2) // first, so that refusals carry the headers as well
final class FrontPage implements WebFilter {
    /** First segments of the application's addresses. */
    private static final Set<String> ROOMS =
            Set.of(
                    "ownership",
                    "initiatives",
                    "new-initiative",
                    "roles",
                    "role-names",
                    "job-description-check");

    private static final String POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'%s; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    private static final String NONCE = "@nonce@";
    private static final int NONCE_BYTES = 18;

    private final SecureRandom random = new SecureRandom();
    private final String page = page();

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var headers = exchange.getResponse().getHeaders();
        headers.set("Content-Security-Policy", POLICY.formatted(""));
        headers.set("X-Content-Type-Options", "nosniff");
        headers.set("Referrer-Policy", "no-referrer");
        if (isRoom(exchange.getRequest())) return show(exchange);
        return chain.filter(exchange)
                .onErrorResume(
                        NoResourceFoundException.class, nothing -> nothing(exchange, nothing));
    }

    /** Somebody who mistyped an address sees it said on the page; a program gets its problem. */
    private Mono<Void> nothing(ServerWebExchange exchange, NoResourceFoundException nothing) {
        var request = exchange.getRequest();
        if (!isReading(request)
                || request.getPath().value().startsWith("/api/")
                || !request.getHeaders().getAccept().contains(MediaType.TEXT_HTML))
            return Mono.error(nothing);
        exchange.getResponse().setStatusCode(HttpStatus.NOT_FOUND);
        return show(exchange);
    }

    private static boolean isReading(ServerHttpRequest request) {
        var method = request.getMethod();
        return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
    }

    private static boolean isRoom(ServerHttpRequest request) {
        if (!isReading(request)) return false;
        var path = request.getPath().value();
        if (path.equals("/")) return true;
        int end = path.indexOf('/', 1);
        return ROOMS.contains(path.substring(1, end < 0 ? path.length() : end));
    }

    private Mono<Void> show(ServerWebExchange exchange) {
        var response = exchange.getResponse();
        var nonce = nonce();
        var headers = response.getHeaders();
        headers.set("Content-Security-Policy", POLICY.formatted(" 'nonce-" + nonce + "'"));
        headers.setContentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        headers.setCacheControl("no-cache");
        var bytes = page.replace(NONCE, nonce).getBytes(StandardCharsets.UTF_8);
        headers.setContentLength(bytes.length);
        return exchange.getRequest().getMethod().equals(HttpMethod.HEAD)
                ? response.setComplete()
                : write(response, bytes);
    }

    private static Mono<Void> write(ServerHttpResponse response, byte[] bytes) {
        return response.writeWith(Mono.just(response.bufferFactory().wrap(bytes)));
    }

    private String nonce() {
        var bytes = new byte[NONCE_BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** The built application's page, or the one that says that this build has none. */
    private static String page() {
        var built = new ClassPathResource("static/index.html");
        var shown = built.exists() ? built : new ClassPathResource("static/no-application.html");
        try {
            return shown.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
