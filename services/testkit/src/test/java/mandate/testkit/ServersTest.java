package mandate.testkit;

import static mandate.testkit.Servers.Kind.CONTAINERS;
import static mandate.testkit.Servers.Kind.EMBEDDED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.reactivestreams.client.MongoClients;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

class ServersTest {
    @Test
    void containers_are_chosen_where_docker_answers() {
        assertThat(Servers.choose("auto", () -> true)).isEqualTo(CONTAINERS);
        assertThat(Servers.choose("auto", () -> false)).isEqualTo(EMBEDDED);
        assertThat(Servers.choose("", () -> false)).isEqualTo(EMBEDDED);
    }

    @Test
    void a_wish_is_granted_without_asking_docker() {
        assertThat(Servers.choose("embedded", ServersTest::nobodyAsks)).isEqualTo(EMBEDDED);
        assertThat(Servers.choose("Containers", ServersTest::nobodyAsks)).isEqualTo(CONTAINERS);
    }

    private static boolean nobodyAsks() {
        throw new AssertionError("Docker was asked");
    }

    @Test
    void a_wish_that_nobody_understands_is_refused_with_its_words() {
        assertThatThrownBy(() -> Servers.choose("cloud", () -> true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("mandate.test.servers")
                .hasMessageContaining("cloud");
    }

    @Test
    void the_chosen_servers_answer_and_stay_the_same() throws Exception {
        assertThat(Servers.mongoUri()).isEqualTo(Servers.mongoUri()).startsWith("mongodb://");
        try (var client = MongoClients.create(Servers.mongoUri())) {
            var plans = client.getDatabase(Servers.freshName("plans")).getCollection("plans");
            Mono.from(plans.insertOne(new Document("_id", "garden"))).block();
            assertThat(Mono.from(plans.countDocuments()).block()).isEqualTo(1L);
        }
        Map<String, Object> settings = Map.of("bootstrap.servers", Servers.bootstrapServers());
        try (var admin = Admin.create(settings)) {
            assertThat(admin.describeCluster().nodes().get(20, TimeUnit.SECONDS)).hasSize(1);
        }
    }

    @Test
    void fresh_names_differ_and_say_what_they_are_for() {
        assertThat(Servers.freshName("roles"))
                .startsWith("roles-")
                .isNotEqualTo(Servers.freshName("roles"));
    }
}
