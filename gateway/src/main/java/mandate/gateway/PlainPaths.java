package mandate.gateway;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import mandate.platform.http.Problem;
import mandate.platform.http.ProblemHandler;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Refuses paths that gateway and service could read differently: dot segments, slashes, backslashes
 * and control characters in disguise, path parameters. Nothing of ours has such a path.
 */
@Order(-1) // after the headers are set, before anything is looked up
final class PlainPaths implements WebFilter {
    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        return isPlain(exchange.getRequest().getPath().value())
                ? chain.filter(exchange)
                : ProblemHandler.write(
                        exchange,
                        Problem.of(
                                HttpStatus.BAD_REQUEST,
                                "invalid-path",
                                "This is not a path of ours",
                                "Dot segments, empty segments, path parameters and encoded"
                                        + " slashes are not allowed."));
    }

    private static boolean isPlain(String path) {
        var segments = path.substring(Math.min(1, path.length())).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].isEmpty() && !last) return false;
            if (!isPlainSegment(segments[i])) return false;
        }
        return true;
    }

    private static boolean isPlainSegment(String raw) {
        if (raw.indexOf(';') >= 0) return false;
        // a plus is a plus in a path
        var text = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        return !text.equals(".")
                && !text.equals("..")
                && text.chars().noneMatch(c -> c == '/' || c == '\\' || c < ' ' || c == 0x7f);
    }
}
