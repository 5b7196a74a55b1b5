package mandate.roles.web;

import java.io.ByteArrayOutputStream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/**
 * The body of a request, up to a limit. What is sent beyond it is counted and thrown away for a
 * while: whoever is still sending would not hear the refusal.
 */
final class SentBody {
    private static final long PATIENCE = 64L * 1024 * 1024;

    private final int largest;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long count;

    private SentBody(int largest) {
        this.largest = largest;
    }

    /** Reads the body of an exchange. */
    static Mono<SentBody> of(ServerWebExchange exchange, int largest) {
        return Mono.defer(
                () -> {
                    var body = new SentBody(largest);
                    return exchange.getRequest()
                            .getBody()
                            .takeUntil(body::isTooMuchWith)
                            .then(Mono.just(body));
                });
    }

    /** Whether more came than is allowed. */
    boolean isTooLarge() {
        return count > largest;
    }

    /** How many bytes came, as far as they were counted. */
    long count() {
        return count;
    }

    /** What was sent; only a part when it is too large. */
    byte[] bytes() {
        return kept.toByteArray();
    }

    private boolean isTooMuchWith(DataBuffer buffer) {
        count += buffer.readableByteCount();
        if (!isTooLarge()) {
            byte[] piece = new byte[buffer.readableByteCount()];
            buffer.read(piece);
            kept.writeBytes(piece);
        }
        DataBufferUtils.release(buffer);
        return count > PATIENCE;
    }
}
