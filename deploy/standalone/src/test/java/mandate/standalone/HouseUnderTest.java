package mandate.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import mandate.testkit.Eventually;
import mandate.testkit.Servers;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One house for all journeys of a test run, on real servers: containers where a Docker engine
 * answers, the embedded pair elsewhere.
 */
final class HouseUnderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static @Nullable House house;

    private HouseUnderTest() {}

    static synchronized Client client() {
        var standing = house;
        if (standing == null) {
            var ground =
                    new House.Ground(
                            Servers.bootstrapServers(),
                            Servers.mongoUri(),
                            Servers.freshName("journey") + "-",
                            folder());
            standing = House.on(ground, 0);
            house = standing;
            Runtime.getRuntime().addShutdownHook(new Thread(standing::close));
        }
        return new Client(standing.address());
    }

    static Path folder() {
        try {
            return Files.createTempDirectory("skills-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The suggestion for the first part of an initiative, once it is ready. */
    static JsonNode ready(Client client, String initiative) {
        return Eventually.eventuallyFound(PATIENCE, () -> readyNow(client, initiative));
    }

    private static @Nullable JsonNode readyNow(Client client, String initiative) {
        var answer = client.get("/api/initiatives/" + initiative + "/suggestions");
        if (answer.status() != 200) return null;
        var part = answer.json().path(0);
        return part.path("status").asString("").equals("READY") ? part : null;
    }
}
