package mandate.platform.facts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import mandate.platform.core.Author;
import mandate.platform.core.Key;
import mandate.platform.core.Position;
import mandate.platform.relay.OutboxEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CloudEventsTest {
    private static final Key ATLAS = new Key("default", "atlas");
    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00.123456Z");
    private static final OutboxEntry DIAGNOSED =
            new OutboxEntry(
                    7, "program-office", MONDAY, "initiative-diagnosed.v1", "{\"aim\":\"é 😀\"}");

    @Test
    void a_fact_comes_back_as_it_went_out() {
        assertThat(CloudEvents.arriving(arriving(headers(), DIAGNOSED.data())))
                .isEqualTo(
                        new ArrivingFact(
                                "initiative-diagnosed.v1",
                                "initiative:default/atlas",
                                7,
                                "default",
                                "program-office",
                                MONDAY,
                                "default/atlas",
                                "{\"aim\":\"é 😀\"}"));
    }

    @Test
    void an_arriving_fact_knows_its_place_its_author_and_its_key() {
        var fact = CloudEvents.arriving(arriving(headers(), "{}"));
        assertThat(fact.position()).isEqualTo(new Position("initiative:default/atlas", 7));
        assertThat(fact.author()).isEqualTo(new Author("default", "program-office", MONDAY));
        assertThat(fact.key()).isEqualTo(ATLAS);
    }

    @Test
    void the_headers_are_those_of_cloudevents_in_binary_mode() {
        var message = CloudEvents.outgoing("mandate.initiatives", "initiative", ATLAS, DIAGNOSED);
        assertThat(message.topic()).isEqualTo("mandate.initiatives");
        assertThat(message.key()).isEqualTo("default/atlas");
        assertThat(message.headers())
                .extracting(h -> h.key() + "=" + new String(h.value(), UTF_8))
                .containsExactly(
                        "ce_specversion=1.0",
                        "ce_id=initiative:default/atlas#7",
                        "ce_source=/mandate/initiative",
                        "ce_type=initiative-diagnosed.v1",
                        "ce_subject=default/atlas",
                        "ce_time=2026-11-23T08:00:00.123456Z",
                        "ce_organisation=default",
                        "ce_actor=program-office",
                        "ce_sequence=7",
                        "content-type=application/json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ce_source",
                "ce_type",
                "ce_subject",
                "ce_time",
                "ce_organisation",
                "ce_actor",
                "ce_sequence"
            })
    void a_fact_without_one_of_its_headers_is_poison(String header) {
        var without = headers();
        without.remove(header);
        assertPoison(without, "{}", header);
        assertPoison(with(header, null), "{}", header);
    }

    @ParameterizedTest
    @CsvSource({
        "ce_sequence, seven",
        "ce_sequence, 0",
        "ce_sequence, -3",
        "ce_sequence, 99999999999999999999",
        "ce_time, yesterday",
        "ce_subject, atlas",
        "ce_subject, /atlas"
    })
    void a_header_that_says_nothing_usable_is_poison(String header, String value) {
        assertPoison(with(header, value), "{}", header);
    }

    @Test
    void a_fact_without_data_is_poison() {
        assertPoison(headers(), null, "no data");
    }

    private static void assertPoison(Headers headers, @Nullable String data, String what) {
        assertThatThrownBy(() -> CloudEvents.arriving(arriving(headers, data)))
                .isInstanceOf(PoisonFact.class)
                .hasMessageContaining(what);
    }

    private static Headers headers() {
        return CloudEvents.outgoing("mandate.initiatives", "initiative", ATLAS, DIAGNOSED)
                .headers();
    }

    private static Headers with(String header, @Nullable String value) {
        var changed = new RecordHeaders(headers().toArray());
        changed.remove(header);
        changed.add(header, value == null ? null : value.getBytes(UTF_8));
        return changed;
    }

    @SuppressWarnings("NullAway") // Kafka says null for a record without a value
    private static ConsumerRecord<String, String> arriving(Headers headers, @Nullable String data) {
        return new ConsumerRecord<>(
                "mandate.initiatives",
                0,
                0,
                0,
                TimestampType.CREATE_TIME,
                0,
                0,
                "default/atlas",
                data,
                headers,
                Optional.empty());
    }
}
