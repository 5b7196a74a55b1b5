package mandate.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The gateway as it is shipped, on a free port. */
final class RunningGateway implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private RunningGateway(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static RunningGateway before(
            String initiatives, String roles, String matching, String... properties) {
        return new RunningGateway(
                new SpringApplicationBuilder(GatewayService.class)
                        .registerShutdownHook(false)
                        .logStartupInfo(false)
                        .properties(
                                "spring.config.name=gateway",
                                "mandate.gateway.port=0",
                                "mandate.initiatives.uri=" + initiatives,
                                "mandate.roles.uri=" + roles,
                                "mandate.matching.uri=" + matching)
                        .properties(properties)
                        .run());
    }

    /** An address behind which nobody is. */
    static String nobody() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return "http://127.0.0.1:" + socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Wire wire() {
        var port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return new Wire(port);
    }

    @Override
    public void close() {
        context.close();
    }
}
