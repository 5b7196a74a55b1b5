package mandate.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the API that wants to see every status. */
final class Client {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;

    Client(String address) {
        this.address = address;
    }

    /** What came back. */
    record Answer(int status, String body, String etag) {
        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    String address() {
        return address;
    }

    Answer get(String path) {
        return send(request(path).GET());
    }

    Answer create(String path, String json) {
        return send(put(path, json).header("If-None-Match", "*"));
    }

    Answer change(String path, String etag, String json) {
        return send(put(path, json).header("If-Match", etag));
    }

    Answer putBlindly(String path, String json) {
        return send(put(path, json));
    }

    Answer patch(String path, String json) {
        return send(
                request(path)
                        .header("Content-Type", "application/scim+json")
                        .method("PATCH", BodyPublishers.ofString(json)));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    Answer post(String path, String json, String... headers) {
        var request = request(path).header("Content-Type", "application/json");
        if (headers.length > 0) request.headers(headers);
        return send(request.POST(BodyPublishers.ofString(json)));
    }

    Answer postLines(String path, String lines) {
        return send(
                request(path)
                        .header("Content-Type", "application/x-ndjson")
                        .POST(BodyPublishers.ofString(lines)));
    }

    Answer postCsv(String path, String csv) {
        return send(
                request(path)
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofString(csv)));
    }

    Answer postFile(String path, String type, byte[] file) {
        return send(
                request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(file)));
    }

    /** CSV files as the parts of a form, under the names they have without their ending. */
    Answer postForm(String path, Map<String, byte[]> files) {
        var form = new ByteArrayOutputStream();
        files.forEach(
                (name, file) -> {
                    var head =
                            "--part\r\nContent-Disposition: form-data; name=\""
                                    + name
                                    + "\"; filename=\""
                                    + name
                                    + ".csv\"\r\nContent-Type: text/csv\r\n\r\n";
                    form.writeBytes(head.getBytes(UTF_8));
                    form.writeBytes(file);
                    form.writeBytes("\r\n".getBytes(UTF_8));
                });
        form.writeBytes("--part--\r\n".getBytes(UTF_8));
        return postFile(path, "multipart/form-data; boundary=part", form.toByteArray());
    }

    /** A file in the form that is accepted; fails on any status but 200. */
    byte[] file(String path, String accept) {
        var request = request(path).header("Accept", accept).GET().build();
        try {
            var answer = http.send(request, BodyHandlers.ofByteArray());
            if (answer.statusCode() == 200) return answer.body();
            throw new AssertionError(answer.statusCode() + " for " + path + " as " + accept);
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private HttpRequest.Builder put(String path, String json) {
        return request(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(json));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(60));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.build(), BodyHandlers.ofString());
            var etag = answer.headers().firstValue("ETag").orElse("");
            return new Answer(answer.statusCode(), answer.body(), etag);
        } catch (IOException e) {
            return new Answer(0, String.valueOf(e.getMessage()), "");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
