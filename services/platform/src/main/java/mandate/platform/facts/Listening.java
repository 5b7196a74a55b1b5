package mandate.platform.facts;

import java.util.function.Function;
import mandate.platform.ListenerThread;
import mandate.platform.core.CrashPoints;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import reactor.core.publisher.Mono;

/** What every Kafka listener does with a message: read it, wait for its effect, let go. */
public final class Listening {
    private final CrashPoints crash;

    public Listening(CrashPoints crash) {
        this.crash = crash;
    }

    /** Returns when the effect is kept; only then does the consumer's offset move on. */
    public void hear(
            ConsumerRecord<String, String> message, Function<ArrivingFact, Mono<?>> effect) {
        ListenerThread.await(effect.apply(CloudEvents.arriving(message)));
        crash.reach(CrashPoints.HEARD_BEFORE_OFFSET);
    }
}
