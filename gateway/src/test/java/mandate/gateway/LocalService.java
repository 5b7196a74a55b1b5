package mandate.gateway;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** A tiny server that notes what it is asked and says its own name. */
final class LocalService implements AutoCloseable {
    /** What an initiative is called that nobody knows here. */
    static final String UNKNOWN = "nobody-knows-this";

    /** What an initiative is called over which this server breaks. */
    static final String BREAKING = "breaks-the-service";

    /** The revision of every other initiative. */
    static final String REVISION = "7";

    private final String says;
    private final List<Asked> asked = new CopyOnWriteArrayList<>();
    private final List<String> bodies = new CopyOnWriteArrayList<>();
    private final DisposableServer server;

    /**
     * One request.
     *
     * @param target path and query to the letter
     * @param revision the header Mandate-Revision, all its values, or null
     */
    record Asked(String method, String target, @Nullable String revision) {}

    LocalService(String name) {
        this(name, "this is " + name);
    }

    /** One that answers everything with the same words. */
    LocalService(String name, String says) {
        this.says = says.isEmpty() ? name : says;
        this.server = HttpServer.create().host("127.0.0.1").port(0).handle(this::answer).bindNow();
    }

    String address() {
        return "http://127.0.0.1:" + server.port();
    }

    List<Asked> asked() {
        return List.copyOf(asked);
    }

    List<String> bodies() {
        return List.copyOf(bodies);
    }

    void forget() {
        asked.clear();
        bodies.clear();
    }

    private Flux<Void> answer(HttpServerRequest request, HttpServerResponse response) {
        var revisions = request.requestHeaders().getAll("Mandate-Revision");
        asked.add(
                new Asked(
                        request.method().name(),
                        request.uri(),
                        revisions.isEmpty() ? null : String.join(",", revisions)));
        if (request.uri().equals("/api/initiatives/" + UNKNOWN)) response.status(404);
        if (request.uri().equals("/api/initiatives/" + BREAKING)) response.status(500);
        response.header("ETag", "\"" + REVISION + "\"");
        var sent =
                request.receive().aggregate().asString().defaultIfEmpty("").doOnNext(bodies::add);
        return Flux.from(sent.then()).thenMany(response.sendString(Mono.just(says)));
    }

    @Override
    public void close() {
        server.disposeNow();
    }
}
