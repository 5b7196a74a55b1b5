package mandate.matching.app.plans;

import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;
import mandate.matching.engine.plan.method.Progress;
import mandate.matching.engine.plan.method.Watch;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** One plan under way: whoever follows it is told, and may stop it. */
final class Following implements Watch {
    private final LongSupplier nanos;
    private final @Nullable Integer seconds;
    private final Sinks.Many<Tick> ticks = Sinks.many().replay().latest();
    private final Sinks.One<List<PlanProblemFound>> firstWord = Sinks.one();
    private volatile boolean stopped;
    private volatile boolean begun;
    private volatile long start;

    /**
     * @param seconds after which to stop, or null
     * @param nanos a clock that only goes forward
     */
    Following(@Nullable Integer seconds, LongSupplier nanos) {
        this.seconds = seconds;
        this.nanos = nanos;
        this.start = nanos.getAsLong();
        tell(Tick.waiting(PlanStatus.QUEUED));
    }

    /** The clock runs from here. */
    void begin() {
        start = nanos.getAsLong();
        begun = true;
        tell(Tick.waiting(PlanStatus.PLANNING));
    }

    boolean hasBegun() {
        return begun;
    }

    /** The portfolio was read: what is wrong with it, or nothing. */
    void read(List<PlanProblemFound> problems) {
        firstWord.tryEmitValue(problems);
    }

    /** What is wrong with the portfolio, as soon as it was read. */
    Mono<List<PlanProblemFound>> firstWord() {
        return firstWord.asMono();
    }

    void end() {
        firstWord.tryEmitValue(List.of());
        ticks.tryEmitComplete();
    }

    void halt() {
        stopped = true;
    }

    /** How far it is, a few times a second. */
    Flux<Tick> ticks() {
        return ticks.asFlux().sample(Duration.ofMillis(150));
    }

    @Override
    public boolean stop() {
        return stopped || spent() >= 1;
    }

    /** Whether somebody said stop. */
    boolean isHalted() {
        return stopped;
    }

    @Override
    public double spent() {
        return seconds == null ? 0 : (nanos.getAsLong() - start) / (seconds * 1e9);
    }

    @Override
    public void at(Progress progress) {
        tell(Tick.of(progress));
    }

    private void tell(Tick tick) {
        ticks.tryEmitNext(tick);
    }
}
