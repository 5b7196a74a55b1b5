package mandate.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

/**
 * Prints how fast the broker starts, again too, and acknowledges. Not a test: run its main method,
 * with a folder as the argument for where the logs lie.
 */
final class BrokerSpeed {
    private static final String FACT = "x".repeat(500);
    private static final int ONE_BY_ONE = 2_000;
    private static final int TOGETHER = 50_000;

    private BrokerSpeed() {}

    public static void main(String[] arguments)
            throws IOException, ExecutionException, InterruptedException {
        var folder = Files.createTempDirectory(Path.of(arguments[0]), "speed");
        for (var survives : Survives.values())
            for (var time = 1; time <= 2; time++)
                measure(folder.resolve(survives.toString()), survives, "start " + time);
    }

    private static void measure(Path folder, Survives survives, String name)
            throws ExecutionException, InterruptedException {
        var start = System.nanoTime();
        try (var broker = EmbeddedBroker.start(folder, 0, survives);
                var producer = Records.producer(broker.bootstrapServers())) {
            System.out.printf("%-14s %s %,d ms%n", survives, name, millisSince(start));
            oneByOne(survives, producer);
            start = System.nanoTime();
            for (var n = 0; n < TOGETHER; n++) {
                var _ = producer.send(new ProducerRecord<>("facts", "key" + n % 100, FACT));
            }
            producer.flush();
            System.out.printf(
                    "%-14s together %,d/s%n", survives, TOGETHER * 1_000L / millisSince(start));
            start = System.nanoTime();
        }
        System.out.printf("%-14s close %,d ms%n", survives, millisSince(start));
    }

    private static void oneByOne(Survives survives, KafkaProducer<String, String> producer)
            throws ExecutionException, InterruptedException {
        var micros = new long[ONE_BY_ONE];
        for (var n = 0; n < ONE_BY_ONE; n++) {
            var start = System.nanoTime();
            producer.send(new ProducerRecord<>("facts", "key" + n % 100, FACT)).get();
            micros[n] = (System.nanoTime() - start) / 1_000;
        }
        Arrays.sort(micros);
        System.out.printf(
                "%-14s one by one: p50 %,d us, p99 %,d us%n",
                survives, micros[ONE_BY_ONE / 2], micros[ONE_BY_ONE * 99 / 100]);
    }

    private static long millisSince(long start) {
        return Math.max(1, (System.nanoTime() - start) / 1_000_000);
    }
}
