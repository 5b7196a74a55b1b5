package mandate.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVStore;

/** Answers MongoDB commands, each write only after it is kept. */
final class KeptBackend extends H2Backend {
    /** Commands that change nothing; an unknown one counts as a write. */
    private static final Set<String> READS =
            Set.of(
                    "find",
                    "getmore",
                    "killcursors",
                    "count",
                    "distinct",
                    "listcollections",
                    "listindexes",
                    "listdatabases",
                    "collstats",
                    "dbstats",
                    "validate",
                    "ping",
                    "ismaster",
                    "hello",
                    "buildinfo",
                    "serverstatus",
                    "endsessions",
                    "getlasterror",
                    "whatsmyuri",
                    "getlog",
                    "connectionstatus",
                    "hostinfo");

    private final GroupCommit commits;

    KeptBackend(MVStore store, GroupCommit commits) {
        this.commits = commits;
        super(store);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new KeptDatabase(name, getMvStore(), getCursorRegistry());
    }

    @Override
    public Document handleCommand(
            Channel channel, String database, String command, Document query) {
        return changesNothing(database, command, query)
                ? commits.read(() -> super.handleCommand(channel, database, command, query))
                : commits.write(() -> super.handleCommand(channel, database, command, query));
    }

    private boolean changesNothing(String database, String command, Document query) {
        var name = command.toLowerCase(Locale.ROOT);
        // the first question to a database creates its catalogue
        var isKnown = database.equals("admin") || listDatabaseNames().contains(database);
        return isKnown
                && (READS.contains(name) || (name.equals("aggregate") && !storesItsResult(query)));
    }

    private static boolean storesItsResult(Document query) {
        return query.get("pipeline") instanceof List<?> stages
                && stages.stream().anyMatch(KeptBackend::stores);
    }

    private static boolean stores(Object stage) {
        return stage instanceof Document document
                && (document.containsKey("$out") || document.containsKey("$merge"));
    }
}
