package mandate.testkit;

import java.util.Locale;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.testcontainers.DockerClientFactory;

/**
 * The document store and the broker that the tests of this JVM run against: real MongoDB and Kafka
 * in containers where a Docker engine answers, the embedded pair otherwise. The same tests, both
 * ways. Each is started when first asked for and stopped with the JVM.
 *
 * <p>{@code -Dmandate.test.servers=embedded}, {@code containers} or {@code auto} decides instead.
 */
public final class Servers {
    /** The system property that decides. */
    public static final String WISH = "mandate.test.servers";

    private Servers() {}

    /** Where the servers run. */
    public enum Kind {
        /** In this process. */
        EMBEDDED,

        /** In Docker containers. */
        CONTAINERS
    }

    /** Decided once, when first asked for. */
    private static final class Chosen {
        static final Kind KIND =
                choose(
                        System.getProperty(WISH, "auto"),
                        () -> DockerClientFactory.instance().isDockerAvailable());
        static final ServerPair PAIR =
                switch (KIND) {
                    case EMBEDDED -> new EmbeddedServers();
                    case CONTAINERS -> new ContainerServers();
                };

        static {
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(PAIR::close));
        }
    }

    /** Which ones this JVM uses. */
    public static Kind which() {
        return Chosen.KIND;
    }

    /** For a MongoDB client, without a database name. */
    public static String mongoUri() {
        return Chosen.PAIR.mongoUri();
    }

    /** For Kafka clients. */
    public static String bootstrapServers() {
        return Chosen.PAIR.bootstrapServers();
    }

    /** A name that no other test uses, for a database, a topic or a consumer group. */
    public static String freshName(String what) {
        return what + "-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** The probe is asked only when nothing was wished for: it takes a while. */
    static Kind choose(String wish, BooleanSupplier dockerAnswers) {
        return switch (wish.toLowerCase(Locale.ROOT)) {
            case "embedded" -> Kind.EMBEDDED;
            case "containers" -> Kind.CONTAINERS;
            case "auto", "" -> dockerAnswers.getAsBoolean() ? Kind.CONTAINERS : Kind.EMBEDDED;
            default ->
                    throw new IllegalArgumentException(
                            "%s must be embedded, containers or auto, not %s"
                                    .formatted(WISH, wish));
        };
    }
}
