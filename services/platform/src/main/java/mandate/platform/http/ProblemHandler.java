package mandate.platform.http;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.buffer.DataBufferLimitException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.ErrorResponse;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.ServerWebInputException;
import org.springframework.web.server.UnsupportedMediaTypeStatusException;
import org.springframework.web.server.WebExceptionHandler;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Turns whatever was thrown into a problem detail; a bug shows no more than a trace id. */
@Order(-2)
public final class ProblemHandler implements WebExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(ProblemHandler.class);
    private static final JsonMapper JSON = JsonMapper.shared();

    @Override
    public Mono<Void> handle(ServerWebExchange exchange, Throwable thrown) {
        if (exchange.getResponse().isCommitted()) return Mono.error(thrown);
        // such as Allow, which says what would be taken
        if (thrown instanceof ErrorResponse known)
            exchange.getResponse().getHeaders().addAll(known.getHeaders());
        return write(exchange, problem(exchange, thrown));
    }

    /** Writes a problem as the answer of an exchange. */
    public static Mono<Void> write(ServerWebExchange exchange, Problem problem) {
        var response = exchange.getResponse();
        response.setStatusCode(problem.status());
        response.getHeaders().setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        var path = exchange.getRequest().getPath().value();
        var bytes = JSON.writeValueAsBytes(problem.json(path));
        return response.writeWith(Mono.just(response.bufferFactory().wrap(bytes)));
    }

    private static Problem problem(ServerWebExchange exchange, Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause())
            if (cause instanceof DataBufferLimitException) return tooLarge();
        if (thrown instanceof UnsupportedMediaTypeStatusException wrong)
            return wrongType(exchange, wrong);
        if (thrown instanceof ErrorResponse known && known.getStatusCode().is4xxClientError())
            return expected(known);
        return bug(thrown);
    }

    private static Problem expected(ErrorResponse known) {
        var status = HttpStatus.valueOf(known.getStatusCode().value());
        var detail =
                known instanceof ServerWebInputException unread
                        ? unread.getReason()
                        : known.getBody().getDetail();
        var code = status.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        return Problem.of(
                status,
                code,
                status.getReasonPhrase(),
                detail == null ? status.getReasonPhrase() : detail);
    }

    private static Problem wrongType(
            ServerWebExchange exchange, UnsupportedMediaTypeStatusException wrong) {
        var sent = exchange.getRequest().getHeaders().getFirst(HttpHeaders.CONTENT_TYPE);
        var read = wrong.getSupportedMediaTypes().stream().map(MediaType::toString).toList();
        return new Problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "unsupported-media-type",
                "This type is not read here",
                "Content-Type: expected " + String.join(" | ", read) + ".",
                List.of(FieldProblem.of("Content-Type", sent == null ? "" : sent, read)),
                Map.of());
    }

    private static Problem tooLarge() {
        return Problem.of(
                HttpStatus.CONTENT_TOO_LARGE,
                "body-too-large",
                "The body is too large",
                "A body of at most 16 MiB is allowed; send a large file in several parts.");
    }

    private static Problem bug(Throwable thrown) {
        var trace = UUID.randomUUID().toString();
        LOG.error("Unexpected failure, trace {}", trace, thrown);
        return Problem.of(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "unexpected",
                        "Something went wrong on our side",
                        "Please report trace " + trace + ".")
                .with("trace", trace);
    }
}
