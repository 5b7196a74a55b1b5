package mandate.platform.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import mandate.platform.core.Key;
import mandate.platform.relay.OutboxEntry;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.kafka.core.KafkaTemplate;

class KafkaFactLogTest {
    private static final OutboxEntry SAID =
            new OutboxEntry(1, "program-office", Instant.EPOCH, "initiative-diagnosed.v1", "{}");

    /** As the threads of a store's driver do when all classes lie in one packed jar. */
    @Test
    void a_caller_that_does_not_know_our_classes_is_not_the_one_who_makes_the_producer()
            throws InterruptedException {
        var maker = new AtomicReference<Thread>();
        var producer =
                new MockProducer<>(true, null, new StringSerializer(), new StringSerializer());
        var template =
                new KafkaTemplate<String, String>(
                        () -> {
                            maker.set(Thread.currentThread());
                            return producer;
                        });
        var log = new KafkaFactLog(template, "mandate.initiatives", "initiative");
        var told = new CountDownLatch(1);

        var caller =
                Thread.ofPlatform()
                        .unstarted(
                                () ->
                                        log.append(new Key("default", "atlas"), SAID)
                                                .subscribe(null, null, told::countDown));
        caller.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        caller.start();
        assertThat(told.await(30, TimeUnit.SECONDS)).isTrue();
        caller.join();

        assertThat(producer.history()).hasSize(1);
        assertThat(maker.get()).isNotSameAs(caller);
        assertThat(maker.get().getContextClassLoader())
                .isSameAs(KafkaFactLog.class.getClassLoader());
    }
}
