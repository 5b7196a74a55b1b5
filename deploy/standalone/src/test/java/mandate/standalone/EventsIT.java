package mandate.standalone;

import static mandate.standalone.Briefs.person;
import static mandate.standalone.HouseUnderTest.client;
import static mandate.testkit.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

/** What the gateway tells browsers while something happens. */
class EventsIT {
    private static final Duration SOON = Duration.ofSeconds(30);

    @Test
    void browsers_hear_that_a_person_was_recorded_by_id_alone() throws Exception {
        var api = client();
        var told = listenTo(api.address() + "/api/events");
        eventually(SOON, () -> assertThat(told).contains(":hello"));

        // the gateway may still be looking for its topics: each record is a new revision
        var revision = new int[] {0};
        eventually(
                SOON,
                () -> {
                    var name = "Henriette Secret " + revision[0]++;
                    api.putBlindly("/api/people/henriette", person(name, 60, false));
                    assertThat(told)
                            .contains(
                                    "data:{\"type\":\"person-recorded.v1\","
                                            + "\"ids\":[\"henriette\"]}");
                });

        assertThat(told).noneMatch(line -> line.contains("Secret"));
    }

    private static List<String> listenTo(String address) throws IOException, InterruptedException {
        var lines = new CopyOnWriteArrayList<String>();
        var http = HttpClient.newHttpClient();
        var request =
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept", "text/event-stream")
                        .build();
        var answer = http.send(request, BodyHandlers.ofLines());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/event-stream");
        Thread.ofVirtual().start(() -> answer.body().forEach(lines::add));
        return lines;
    }
}
