package mandate.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static mandate.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import mandate.embedded.EmbeddedBroker;
import mandate.platform.core.CrashPoints;
import mandate.platform.core.Key;
import mandate.platform.facts.ArrivingFact;
import mandate.platform.facts.FactJson;
import mandate.platform.facts.KafkaFactLog;
import mandate.platform.facts.KafkaRoom;
import mandate.platform.facts.KafkaSettings;
import mandate.platform.facts.Listening;
import mandate.platform.facts.Topics;
import mandate.platform.relay.OutboxEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.MapPropertySource;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;
import org.springframework.kafka.core.KafkaTemplate;
import reactor.core.publisher.Mono;

/** A real broker, the platform's Kafka room and a listener: what nobody can read steps aside. */
class DeadLettersTest {
    private static final String TOPIC = "mandate.plans";
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Key ATLAS = new Key("default", "atlas");

    @TempDir static Path folder;

    private static EmbeddedBroker broker;
    private static AnnotationConfigApplicationContext app;

    @BeforeAll
    static void start() {
        broker = EmbeddedBroker.start(folder, 0);
        app = new AnnotationConfigApplicationContext();
        Map<String, Object> settings =
                Map.of("mandate.kafka.bootstrap-servers", broker.bootstrapServers());
        app.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("broker", settings));
        app.register(SmallService.class);
        app.refresh();
    }

    @AfterAll
    static void stop() {
        app.close();
        broker.close();
    }

    @Test
    void poison_goes_to_the_dead_letters_with_its_cause_and_all_else_goes_on() {
        var keys = List.of("atlas", "garden", "relay", "spark", "thread", "vault", "window");
        for (var key : keys) send(new Key("default", key), 1, "{\"steps\":1}");
        send(ATLAS, 2, "{\"steps\":");
        send(ATLAS, 3, "{}");
        template().send(TOPIC, "default/atlas", "no headers at all").join();
        send(ATLAS, 4, "{\"steps\":-1}");
        for (var key : keys) send(new Key("default", key), 5, "{\"steps\":2}");

        var heard = app.getBean(SmallListener.class).heard;
        eventually(Duration.ofSeconds(20), () -> assertThat(heard).hasSize(2 * keys.size()));
        for (var key : keys)
            assertThat(heard.stream().filter(h -> h.startsWith("default/" + key)))
                    .containsExactly("default/" + key + "#1", "default/" + key + "#5");

        var letters = app.getBean(DeadLetters.class).letters;
        eventually(Duration.ofSeconds(20), () -> assertThat(letters).hasSize(4));
        assertThat(letters)
                .extracting(ConsumerRecord::value)
                .containsExactly("{\"steps\":", "{}", "no headers at all", "{\"steps\":-1}");
        assertThat(letters).allSatisfy(l -> assertThat(l.key()).isEqualTo("default/atlas"));
        assertThat(letters.stream().map(l -> header(l, "kafka_dlt-exception-cause-fqcn")).toList())
                .containsExactly(
                        "mandate.platform.facts.PoisonFact",
                        "mandate.platform.facts.PoisonFact",
                        "mandate.platform.facts.PoisonFact",
                        "java.lang.IllegalArgumentException");
        assertThat(letters.stream().map(l -> header(l, "kafka_dlt-original-topic")).toList())
                .containsOnly(TOPIC);
        assertThat(letters.stream().map(l -> header(l, "ce_sequence")).toList())
                .containsExactly("2", "3", "", "4");
    }

    private static void send(Key key, long sequence, String data) {
        var log = new KafkaFactLog(template(), TOPIC, "plan");
        log.append(key, new OutboxEntry(sequence, "program-office", MONDAY, "plan.v1", data))
                .block(Duration.ofSeconds(20));
    }

    @SuppressWarnings("unchecked")
    private static KafkaTemplate<String, String> template() {
        return app.getBean(KafkaTemplate.class);
    }

    private static String header(ConsumerRecord<String, String> letter, String name) {
        var header = letter.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }

    @Configuration(proxyBeanMethods = false)
    @Import(KafkaRoom.class)
    static class SmallService {
        @Bean
        CrashPoints crash() {
            return CrashPoints.unarmed();
        }

        @Bean
        NewTopics topics(KafkaSettings settings) {
            return Topics.of(settings, TOPIC);
        }

        @Bean
        SmallListener listener(Listening listening) {
            return new SmallListener(listening);
        }

        @Bean
        DeadLetters letters() {
            return new DeadLetters();
        }
    }

    private record Step(Integer steps) {}

    static class SmallListener {
        private final Listening listening;
        private final Queue<String> heard = new ConcurrentLinkedQueue<>();

        SmallListener(Listening listening) {
            this.listening = listening;
        }

        @KafkaListener(topics = TOPIC, groupId = "small", containerFactory = "facts")
        void on(ConsumerRecord<String, String> message) {
            listening.hear(message, this::take);
        }

        private Mono<Void> take(ArrivingFact fact) {
            var steps = FactJson.read(fact.data(), Step.class).steps();
            // as a closed list does whose word today's code does not know
            if (steps < 0) throw new IllegalArgumentException("No constant " + steps);
            heard.add(fact.subject() + "#" + fact.sequence());
            return Mono.empty();
        }
    }

    static class DeadLetters {
        private final Queue<ConsumerRecord<String, String>> letters = new ConcurrentLinkedQueue<>();

        @KafkaListener(
                topics = TOPIC + Topics.DEAD_LETTERS,
                groupId = "letters",
                containerFactory = "facts")
        void on(ConsumerRecord<String, String> letter) {
            letters.add(letter);
        }
    }
}
