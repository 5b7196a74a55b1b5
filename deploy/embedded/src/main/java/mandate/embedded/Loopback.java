package mandate.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** The address that only this machine reaches, and ports on it that nobody listens on right now. */
final class Loopback {
    static final String HOST = "127.0.0.1";
    static final InetAddress ADDRESS = InetAddress.ofLiteral(HOST);

    private Loopback() {}

    /** Different ones: all are held before the first is let go. */
    static List<Integer> freePorts(int howMany) {
        var held = new ArrayList<ServerSocket>();
        try {
            for (var i = 0; i < howMany; i++) held.add(new ServerSocket(0, 1, ADDRESS));
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on " + HOST, e);
        } finally {
            held.forEach(Loopback::letGo);
        }
    }

    private static void letGo(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot let go of port " + socket.getLocalPort(), e);
        }
    }
}
