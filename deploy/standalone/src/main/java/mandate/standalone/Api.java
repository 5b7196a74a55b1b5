package mandate.standalone;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The gateway's API, as any other client sees it. */
final class Api {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String address;

    Api(String address) {
        this.address = address;
    }

    /** An answer that was a refusal. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        Refused(String path, int status, String body) {
            super("%s answered %d: %s".formatted(path, status, body));
        }
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        return send(path, HttpRequest.newBuilder().GET());
    }

    JsonNode postLines(String path, Path file) throws IOException, InterruptedException {
        return send(
                path,
                HttpRequest.newBuilder()
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofFile(file)));
    }

    private JsonNode send(String path, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        var built = request.uri(URI.create(address + path)).timeout(Duration.ofMinutes(6)).build();
        var answer = client.send(built, BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new Refused(path, answer.statusCode(), answer.body());
        return JSON.readTree(answer.body());
    }
}
