package mandate.platform.facts;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import mandate.platform.core.Key;
import mandate.platform.relay.OutboxEntry;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;

/**
 * CloudEvents 1.0 in Kafka's binary mode: the attributes are headers, the data is the value. The
 * extensions are {@code organisation}, {@code actor} and {@code sequence}.
 */
final class CloudEvents {
    private CloudEvents() {}

    static ProducerRecord<String, String> outgoing(
            String topic, String kind, Key key, OutboxEntry entry) {
        var message = new ProducerRecord<>(topic, key.text(), entry.data());
        var headers = message.headers();
        var source = kind + ":" + key.text();
        put(headers, "ce_specversion", "1.0");
        put(headers, "ce_id", source + "#" + entry.sequence());
        put(headers, "ce_source", "/mandate/" + kind);
        put(headers, "ce_type", entry.type());
        put(headers, "ce_subject", key.text());
        put(headers, "ce_time", entry.at().toString());
        put(headers, "ce_organisation", key.organisation());
        put(headers, "ce_actor", entry.actor());
        put(headers, "ce_sequence", Long.toString(entry.sequence()));
        put(headers, "content-type", "application/json");
        return message;
    }

    static ArrivingFact arriving(ConsumerRecord<String, String> message) {
        var headers = message.headers();
        var subject = subject(text(headers, "ce_subject"));
        var kind = text(headers, "ce_source").replace("/mandate/", "");
        var value = message.value();
        if (value == null) throw new PoisonFact("no data");
        return new ArrivingFact(
                text(headers, "ce_type"),
                kind + ":" + subject,
                sequence(text(headers, "ce_sequence")),
                text(headers, "ce_organisation"),
                text(headers, "ce_actor"),
                instant(text(headers, "ce_time")),
                subject,
                value);
    }

    private static void put(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Headers headers, String name) {
        var header = headers.lastHeader(name);
        if (header == null || header.value() == null)
            throw new PoisonFact("header " + name + " is missing");
        return new String(header.value(), StandardCharsets.UTF_8);
    }

    private static String subject(String text) {
        if (text.indexOf('/') < 1) throw new PoisonFact("ce_subject is not a key: " + text);
        return text;
    }

    private static long sequence(String text) {
        try {
            long sequence = Long.parseLong(text);
            if (sequence > 0) return sequence;
            throw new PoisonFact("ce_sequence is not from 1: " + text);
        } catch (NumberFormatException e) {
            throw new PoisonFact("ce_sequence is not a number: " + text, e);
        }
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (java.time.format.DateTimeParseException e) {
            throw new PoisonFact("ce_time is not an instant: " + text, e);
        }
    }
}
