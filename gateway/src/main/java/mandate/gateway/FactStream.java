package mandate.gateway;

import java.time.Duration;
import java.util.List;
import org.springframework.context.SmartLifecycle;
import org.springframework.http.codec.ServerSentEvent;
import reactor.core.publisher.BufferOverflowStrategy;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

/**
 * What happened, for the browsers that look: types of facts and ids of things, nothing else. A
 * browser asks anew for what it shows, so a doubled or a forgotten word does little harm.
 */
final class FactStream implements SmartLifecycle {
    private static final Duration GATHERED = Duration.ofMillis(100);
    private static final Duration BEAT = Duration.ofSeconds(15);
    private static final Duration AGAIN = Duration.ofSeconds(2);
    private static final int MOST = 500;
    private static final int WAITING = 10_000;

    private final Sinks.Many<Told> told = Sinks.many().multicast().directBestEffort();
    private final FactEar ear;

    FactStream(FactEar ear) {
        this.ear = ear;
    }

    /** A fact of a type about a thing. */
    record Told(String type, String id) {}

    /** Facts of one type that came together. */
    record Happened(String type, List<String> ids) {}

    /** For one browser, until it goes or the gateway stops. */
    Flux<ServerSentEvent<Happened>> stream() {
        var facts = told.asFlux();
        var happened =
                facts.onBackpressureBuffer(WAITING, BufferOverflowStrategy.DROP_OLDEST)
                        .bufferTimeout(MOST, GATHERED, true)
                        .flatMapIterable(FactStream::byType)
                        .map(one -> ServerSentEvent.builder(one).build());
        var beats = Flux.interval(BEAT).onBackpressureDrop().map(_ -> comment("beat"));
        return Flux.merge(happened, beats.takeUntilOther(facts.then())).startWith(hello());
    }

    private static List<Happened> byType(List<Told> facts) {
        return facts.stream()
                .map(Told::type)
                .distinct()
                .map(type -> new Happened(type, ids(type, facts)))
                .toList();
    }

    private static List<String> ids(String type, List<Told> facts) {
        return facts.stream().filter(f -> f.type().equals(type)).map(Told::id).distinct().toList();
    }

    /** Sent at once, so that a browser knows that somebody is there. */
    private static ServerSentEvent<Happened> hello() {
        return ServerSentEvent.<Happened>builder().comment("hello").retry(AGAIN).build();
    }

    private static ServerSentEvent<Happened> comment(String text) {
        return ServerSentEvent.<Happened>builder().comment(text).build();
    }

    @Override
    public void start() {
        ear.listen(told::tryEmitNext);
    }

    /** Lets every browser go, or the server would wait for them before it stops. */
    @Override
    public void stop() {
        ear.close();
        told.tryEmitComplete();
    }

    @Override
    public boolean isRunning() {
        return ear.isListening();
    }
}
