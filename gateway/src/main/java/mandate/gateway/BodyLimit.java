package mandate.gateway;

import mandate.platform.http.Problem;
import mandate.platform.http.ProblemHandler;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses a body that says itself that it is too large, before any of it is read. Imports may be
 * larger: they are read row by row.
 */
final class BodyLimit implements WebFilter {
    private static final long LARGEST = 16L * 1024 * 1024;
    private static final long LARGEST_IMPORT = 256L * 1024 * 1024;

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        var request = exchange.getRequest();
        var path = request.getPath().value();
        long largest =
                path.endsWith("/imports") || path.equals("/api/taxonomies")
                        ? LARGEST_IMPORT
                        : LARGEST;
        return request.getHeaders().getContentLength() <= largest
                ? chain.filter(exchange)
                : ProblemHandler.write(exchange, tooLarge(largest));
    }

    private static Problem tooLarge(long largest) {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "body-too-large",
                "The body is too large",
                "A body of at most %d MiB is allowed here.".formatted(largest / 1024 / 1024));
    }
}
