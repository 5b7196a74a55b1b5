package mandate.gateway;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import mandate.platform.http.Problem;
import mandate.platform.http.ProblemHandler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import org.springframework.web.reactive.resource.NoResourceFoundException;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;

/**
 * What can go wrong on the way to a service, as problem details: a service that is away or slow is
 * no bug of the gateway. Everything else is left to {@link ProblemHandler}.
 */
@Order(-3) // before ProblemHandler
final class GatewayProblems implements WebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(GatewayProblems.class);
    private static final String SECONDS = "5";
    private static final Problem AWAY =
            Problem.of(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "service-away",
                    "A service does not answer at the moment",
                    "Try again in a few seconds; what was sent may not have been done.");
    private static final Problem SLOW =
            Problem.of(
                    HttpStatus.GATEWAY_TIMEOUT,
                    "service-slow",
                    "A service takes too long to answer",
                    "Look whether it was done before you send it again.");

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        if (exchange.getResponse().isCommitted()) return Mono.error(thrown);
        if (thrown instanceof NoResourceFoundException)
            return ProblemHandler.write(exchange, nothingHere(exchange));
        var problem = onTheWay(thrown);
        if (problem == null) return Mono.error(thrown);
        LOG.warn("{} {}: {}", problem.code(), exchange.getRequest().getPath(), thrown.toString());
        exchange.getResponse().getHeaders().set(HttpHeaders.RETRY_AFTER, SECONDS);
        return ProblemHandler.write(exchange, problem);
    }

    private static Problem nothingHere(ServerWebExchange exchange) {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                "no-such-path",
                "There is nothing here",
                "Nothing is at " + exchange.getRequest().getPath().value() + ".");
    }

    /** What the way to a service has to do with it, or null. */
    private static @Nullable Problem onTheWay(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isTimeout(cause)) return SLOW;
            if (cause instanceof IOException || cannotSay(cause)) return AWAY;
        }
        return null;
    }

    private static boolean isTimeout(Throwable cause) {
        if (cause instanceof TimeoutException) return true;
        if (cause instanceof io.netty.handler.timeout.TimeoutException) return true;
        return cause instanceof ResponseStatusException status
                && status.getStatusCode().value() == HttpStatus.GATEWAY_TIMEOUT.value();
    }

    /** A service that was asked whether an initiative exists, and could not say. */
    private static boolean cannotSay(Throwable cause) {
        return cause instanceof WebClientResponseException answer
                && answer.getStatusCode().is5xxServerError();
    }
}
