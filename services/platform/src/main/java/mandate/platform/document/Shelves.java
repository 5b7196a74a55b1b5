package mandate.platform.document;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import mandate.platform.core.CrashPoints;
import mandate.platform.facts.KafkaFactLog;
import mandate.platform.facts.KafkaSettings;
import mandate.platform.relay.Relay;
import mandate.platform.relay.RelayLoop;
import org.springframework.kafka.core.KafkaTemplate;

/** Sets up collections whose documents announce facts: documents, outbox, lease and relay. */
public final class Shelves implements AutoCloseable {
    private final MongoDatabase database;
    private final MongoSettings settings;
    private final KafkaTemplate<String, String> template;
    private final KafkaSettings kafka;
    private final InstantSource clock;
    private final CrashPoints crash;
    private final List<RelayLoop> loops = new ArrayList<>();

    Shelves(
            MongoDatabase database,
            MongoSettings settings,
            KafkaTemplate<String, String> template,
            KafkaSettings kafka,
            InstantSource clock,
            CrashPoints crash) {
        this.database = database;
        this.settings = settings;
        this.template = template;
        this.kafka = kafka;
        this.clock = clock;
        this.crash = crash;
    }

    /**
     * Documents of one kind whose announcements go to a topic.
     *
     * @param collection name of the MongoDB collection
     * @param kind of aggregate, first part of every fact's source
     */
    public <S> MongoDocuments<S> announcing(
            String collection, String kind, String topic, StateTree<S> tree) {
        var documents = database.getCollection(collection);
        var relay =
                new Relay(
                        "relay-" + collection,
                        settings.process(),
                        new MongoOutboxes(documents),
                        new KafkaFactLog(template, kafka.prefix() + topic, kind),
                        new MongoLeases(database.getCollection("leases")),
                        clock,
                        crash);
        var loop = new RelayLoop("relay-" + collection, relay, settings.sweepEvery());
        loops.add(loop);
        return new MongoDocuments<>(documents, tree, loop::hint, crash);
    }

    /** Documents of one kind that announce nothing. */
    public <S> MongoDocuments<S> silent(String collection, StateTree<S> tree) {
        return new MongoDocuments<>(database.getCollection(collection), tree, nobody -> {}, crash);
    }

    @Override
    public void close() {
        loops.forEach(RelayLoop::close);
    }
}
