package mandate.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import mandate.embedded.EmbeddedBroker;
import mandate.embedded.EmbeddedStore;
import mandate.gateway.GatewayService;
import mandate.initiatives.InitiativesService;
import mandate.matching.MatchingService;
import mandate.roles.RolesService;
import org.springframework.boot.Banner;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.context.ConfigurableApplicationContext;

/** The three services and the gateway in one process, over some broker and store. */
final class House implements AutoCloseable {
    private static final long STACK = 4L * 1024 * 1024;

    static {
        // four contexts that start side by side would each set up the one log anew
        System.setProperty(LoggingSystem.SYSTEM_PROPERTY, LoggingSystem.NONE);
    }

    private final List<AutoCloseable> closing;
    private final Ground ground;
    private final int port;

    private House(List<AutoCloseable> closing, Ground ground, int port) {
        this.closing = List.copyOf(closing);
        this.ground = ground;
        this.port = port;
    }

    /**
     * The servers that the house stands on.
     *
     * @param prefix of topics, groups and databases, for servers that others use too
     * @param skills folder of vocabularies and their indexes
     */
    record Ground(String bootstrapServers, String mongoUri, String prefix, Path skills) {}

    /** Starts broker, store and everything on them; what can start side by side does. */
    static House withServers(DataFolder data, int wantedPort) {
        try (var threads = threads()) {
            var broker = async(threads, () -> EmbeddedBroker.start(data.broker(), 0));
            var store = async(threads, () -> EmbeddedStore.start(data.store(), 0)).join();
            var ground =
                    new Ground(
                            broker.join().bootstrapServers(),
                            store.connectionString(),
                            "",
                            data.skills());
            var house = on(ground, wantedPort);
            var closing = new ArrayList<>(house.closing);
            closing.add(broker.join());
            closing.add(store);
            return new House(closing, ground, house.port);
        }
    }

    /** Starts the services and the gateway on servers that are there. */
    static House on(Ground ground, int wantedPort) {
        var ports = List.of(freePort(), freePort(), freePort());
        int port = wantedPort == 0 ? freePort() : wantedPort;
        var shared = shared(ground, ports, port);
        try (var threads = threads()) {
            var starting =
                    List.of(
                            room(threads, "gateway", GatewayService.class, shared),
                            room(threads, "initiatives", InitiativesService.class, shared),
                            room(threads, "matching", MatchingService.class, shared),
                            room(threads, "roles", RolesService.class, shared));
            // the gateway comes first, so it is the first to be closed: intake before the rest
            return new House(
                    starting.stream().<AutoCloseable>map(CompletableFuture::join).toList(),
                    ground,
                    port);
        }
    }

    /**
     * Threads of the platform. On two cores, virtual ones can wait for ever at the start: each of
     * the two carriers is pinned in a class that is looked up, for a lock whose holder has none.
     */
    private static ExecutorService threads() {
        return Executors.newCachedThreadPool(
                Thread.ofPlatform().name("starting-", 1).stackSize(STACK).factory());
    }

    private static CompletableFuture<ConfigurableApplicationContext> room(
            ExecutorService threads, String name, Class<?> wiring, List<String> shared) {
        return async(threads, () -> room(name, wiring, shared));
    }

    private static ConfigurableApplicationContext room(
            String name, Class<?> wiring, List<String> shared) {
        var gateway = name.equals("gateway");
        return new SpringApplicationBuilder(wiring)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .bannerMode(Banner.Mode.OFF)
                .properties(shared.toArray(String[]::new))
                .run(
                        "--spring.config.name=" + name,
                        "--spring.jmx.enabled=false",
                        "--spring.cloud.gateway.server.webflux.enabled=" + gateway);
    }

    private static List<String> shared(Ground ground, List<Integer> ports, int port) {
        return List.of(
                "mandate.kafka.bootstrap-servers=" + ground.bootstrapServers(),
                "mandate.kafka.prefix=" + ground.prefix(),
                "mandate.mongo.uri=" + ground.mongoUri(),
                "mandate.mongo.prefix=" + ground.prefix(),
                "mandate.skills.data=" + ground.skills(),
                "mandate.initiatives.port=" + ports.get(0),
                "mandate.roles.port=" + ports.get(1),
                "mandate.matching.port=" + ports.get(2),
                "mandate.initiatives.uri=http://127.0.0.1:" + ports.get(0),
                "mandate.roles.uri=http://127.0.0.1:" + ports.get(1),
                "mandate.matching.uri=http://127.0.0.1:" + ports.get(2),
                "mandate.gateway.port=" + port);
    }

    /** Address of the page and the API. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Everything that somebody may want to reach. */
    Addresses addresses() {
        return new Addresses(address(), ground.bootstrapServers(), ground.mongoUri());
    }

    /** Intake first, then the services, then the servers they stand on. */
    @Override
    public void close() {
        for (var one : closing) close(one);
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            throw new IllegalStateException("Could not close " + one, e);
        }
    }

    private static <T> CompletableFuture<T> async(ExecutorService threads, Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
