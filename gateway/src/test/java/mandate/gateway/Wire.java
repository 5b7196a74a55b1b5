package mandate.gateway;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sends requests byte for byte, as no well-behaved client would. */
final class Wire {
    private static final int PATIENCE_MILLIS = 20_000;

    private final int port;

    Wire(int port) {
        this.port = port;
    }

    int port() {
        return port;
    }

    /** An answer. */
    record Answer(int status, String head, String body) {
        /** The value of a header, or null. */
        @Nullable String header(String name) {
            return Arrays.stream(head.split("\r\n"))
                    .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                    .map(line -> line.substring(name.length() + 1).strip())
                    .findFirst()
                    .orElse(null);
        }
    }

    Answer get(String target, String... headers) {
        return send("GET", target, headers);
    }

    Answer send(String method, String target, String... headers) {
        return announcing(0, method, target, headers);
    }

    Answer post(String target, String json) {
        var body = json.getBytes(StandardCharsets.ISO_8859_1);
        return exchange(
                "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n".formatted(target)
                        + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                                .formatted(body.length)
                        + json);
    }

    /** Says how large a body will be, and sends none of it. */
    Answer announcing(long length, String method, String target, String... headers) {
        var request = new StringBuilder(method).append(' ').append(target).append(" HTTP/1.1\r\n");
        request.append("Host: localhost\r\nConnection: close\r\n");
        request.append("Content-Length: ").append(length).append("\r\n");
        for (var header : headers) request.append(header).append("\r\n");
        return exchange(request.append("\r\n").toString());
    }

    private Answer exchange(String request) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            var bytes = socket.getInputStream().readAllBytes();
            return parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Answer parse(String text) {
        int end = text.indexOf("\r\n\r\n");
        if (end < 0) throw new IllegalStateException("Not an answer: " + text);
        int status = Integer.parseInt(text.substring(9, 12));
        return new Answer(status, text.substring(0, end), text.substring(end + 4));
    }
}
