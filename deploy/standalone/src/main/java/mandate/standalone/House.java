package mandate.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import mandate.embedded.EmbeddedBroker;
import mandate.embedded.EmbeddedStore;
import mandate.gateway.GatewayService;
import mandate.initiatives.InitiativesService;
import mandate.matching.MatchingService;
import mandate.roles.RolesService;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** Broker, store, the three services and the gateway, all on loopback, in one process. */
final class House implements AutoCloseable {
    private final EmbeddedBroker broker;
    private final EmbeddedStore store;
    private final List<ConfigurableApplicationContext> rooms;
    private final int port;

    private House(
            EmbeddedBroker broker,
            EmbeddedStore store,
            List<ConfigurableApplicationContext> rooms,
            int port) {
        this.broker = broker;
        this.store = store;
        this.rooms = List.copyOf(rooms);
        this.port = port;
    }

    /** Starts everything; what can start side by side does. */
    static House start(DataFolder data, int wantedPort) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var broker = async(threads, () -> EmbeddedBroker.start(data.broker(), 0));
            var store = async(threads, () -> EmbeddedStore.start(data.store(), 0));
            return open(threads, broker.join(), store.join(), wantedPort);
        }
    }

    private static House open(
            ExecutorService threads, EmbeddedBroker broker, EmbeddedStore store, int wantedPort) {
        var ports = List.of(freePort(), freePort(), freePort());
        var port = wantedPort == 0 ? freePort() : wantedPort;
        var shared = shared(broker, store, ports, port);
        var starting =
                List.of(
                        async(threads, () -> room("initiatives", InitiativesService.class, shared)),
                        async(threads, () -> room("roles", RolesService.class, shared)),
                        async(threads, () -> room("matching", MatchingService.class, shared)),
                        async(threads, () -> room("gateway", GatewayService.class, shared)));
        var rooms = new ArrayList<ConfigurableApplicationContext>();
        for (var one : starting) rooms.add(one.join());
        return new House(broker, store, rooms.reversed(), port);
    }

    private static List<String> shared(
            EmbeddedBroker broker, EmbeddedStore store, List<Integer> ports, int port) {
        return List.of(
                "mandate.kafka.bootstrap-servers=" + broker.bootstrapServers(),
                "mandate.mongo.uri=" + store.connectionString(),
                "mandate.initiatives.port=" + ports.get(0),
                "mandate.roles.port=" + ports.get(1),
                "mandate.matching.port=" + ports.get(2),
                "mandate.initiatives.uri=http://127.0.0.1:" + ports.get(0),
                "mandate.roles.uri=http://127.0.0.1:" + ports.get(1),
                "mandate.matching.uri=http://127.0.0.1:" + ports.get(2),
                "mandate.gateway.port=" + port);
    }

    private static ConfigurableApplicationContext room(
            String name, Class<?> wiring, List<String> shared) {
        var gateway = name.equals("gateway");
        return new SpringApplicationBuilder(wiring)
                .registerShutdownHook(false)
                .logStartupInfo(false)
                .properties(shared.toArray(String[]::new))
                .run(
                        "--spring.config.name=" + name,
                        "--spring.jmx.enabled=false",
                        "--spring.cloud.gateway.server.webflux.enabled=" + gateway);
    }

    /** Address of the page and the API. */
    String address() {
        return "http://127.0.0.1:" + port;
    }

    /** Intake first, then the services, then broker and store. */
    @Override
    public void close() {
        rooms.forEach(ConfigurableApplicationContext::close);
        broker.close();
        store.close();
    }

    private static <T> CompletableFuture<T> async(
            ExecutorService threads, java.util.function.Supplier<T> work) {
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
