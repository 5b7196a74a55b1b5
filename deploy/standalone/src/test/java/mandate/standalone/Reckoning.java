package mandate.standalone;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mandate.contracts.FactType;
import mandate.testkit.Eventually;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares a house that was killed with the books of what it had acknowledged. */
final class Reckoning {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Set<String> LIVING = Set.of("CONFIRMED", "ACTIVE");

    private final Client api;
    private final Addresses addresses;
    private final Books books;
    private final Invented invented;
    private final List<String> faults = new ArrayList<>();
    private int repeatedFacts;

    Reckoning(Addresses addresses, Books books, Invented invented) {
        this.api = new Client(addresses.page());
        this.addresses = addresses;
        this.books = books;
        this.invented = invented;
    }

    /** Waits until the house has come to rest; what is then not as acknowledged, in words. */
    List<String> faults() {
        var people = people();
        for (var id : books.people().ids()) person(id, people.get(id));
        for (var id : books.initiatives().ids()) initiative(id, people);
        log();
        return List.copyOf(faults);
    }

    /** How many facts the log holds more than once. */
    int repeatedFacts() {
        return repeatedFacts;
    }

    private Map<String, JsonNode> people() {
        var found = new HashMap<String, JsonNode>();
        var path = "/api/people?limit=500";
        while (!path.isEmpty()) {
            var page = api.get(path).json();
            for (var person : page.path("items")) found.put(person.path("id").asString(), person);
            path = page.path("next").asString("");
        }
        return found;
    }

    private void person(String id, @Nullable JsonNode person) {
        var line = books.people().line(id);
        int revision = person == null ? 0 : person.path("revision").asInt();
        check(line.allows(revision), "%s is at %d, not %s".formatted(id, revision, line));
        if (person == null) return;
        for (var field : invented.person(id, revision).properties()) {
            var name = field.getKey();
            var kept = person.path(name);
            check(
                    kept.equals(field.getValue()),
                    "%s revision %d: %s is %s, not %s"
                            .formatted(id, revision, name, kept, field.getValue()));
        }
    }

    private void initiative(String id, Map<String, JsonNode> people) {
        var line = books.initiatives().line(id);
        var answer = api.get("/api/initiatives/" + id);
        int revision = answer.status() == 404 ? 0 : answer.json().path("revision").asInt();
        check(line.allows(revision), "%s is at %d, not %s".formatted(id, revision, line));
        if (revision == 0) return;
        check(
                answer.json().path("title").asString().equals(Invented.title(id, revision)),
                id + " has lost its title: " + answer);
        suggestion(id, revision, people.size());
        mandate(id, people.get(Invented.owner(id)));
    }

    /** One suggestion, for the newest revision, from everybody. */
    private void suggestion(String id, int revision, int people) {
        try {
            Eventually.eventually(PATIENCE, () -> suggested(id, revision, people));
        } catch (AssertionError e) {
            faults.add(id + " has no suggestion of its own: " + e.getMessage());
        }
    }

    private void suggested(String id, int revision, int people) {
        var parts = api.get("/api/initiatives/" + id + "/suggestions").json();
        var part = parts.path(0);
        if (parts.size() != 1
                || !part.path("status").asString().equals("READY")
                || part.path("initiativeRevision").asInt() != revision
                || part.path("people").asInt() != people)
            throw new AssertionError(
                    "revision %d, %d people wanted: %s"
                            .formatted(revision, people, start(parts.toString())));
    }

    private void mandate(String id, @Nullable JsonNode owner) {
        var line = books.mandates().line(id);
        if (line.sent() == 0) return;
        int living = line.kept() == 0 ? living(id) : eventuallyLiving(id);
        check(line.allows(living), "%s has %d mandates, not %s".formatted(id, living, line));
        int held = owner == null ? 0 : api.get(owner(id)).json().path("mandates").size();
        check(held == living, "the owner of %s holds %d of %d".formatted(id, held, living));
    }

    private static String owner(String initiative) {
        return "/api/people/" + Invented.owner(initiative);
    }

    private int eventuallyLiving(String id) {
        try {
            Eventually.eventually(
                    PATIENCE,
                    () -> {
                        if (living(id) == 0) throw new AssertionError("none lives");
                    });
        } catch (AssertionError e) {
            return 0;
        }
        return living(id);
    }

    private int living(String id) {
        int living = 0;
        for (var mandate : api.get("/api/initiatives/" + id).json().path("mandates"))
            if (LIVING.contains(mandate.path("state").asString())) living++;
        return living;
    }

    /** The log once all outboxes are empty: whole, in order, and no effect in it twice. */
    private void log() {
        try {
            Eventually.eventually(PATIENCE, this::nothingWaits);
        } catch (AssertionError e) {
            faults.add(e.getMessage());
        }
        var told = FactsTold.read(addresses.kafka());
        repeatedFacts = told.repeated();
        faults.addAll(told.faults());
        once(told, FactType.PERSON_RECORDED, "personId", "revision");
        once(told, FactType.INITIATIVE_DIAGNOSED, "initiativeId", "revision");
        once(told, FactType.MANDATE_REQUESTED, "initiativeId");
        once(told, FactType.MANDATE_CONFIRMED, "initiativeId");
        once(told, FactType.SUGGESTION_MADE, "initiativeId", "revision", "peopleAsOf", "seats");
        check(told.of(FactType.MANDATE_REFUSED.wire()).isEmpty(), "a mandate was refused");
    }

    private void nothingWaits() {
        var told = FactsTold.read(addresses.kafka());
        var different = DocumentsKept.faults(addresses.mongo(), told.newest());
        if (!different.isEmpty()) throw new AssertionError(start(different.toString()));
    }

    private void once(FactsTold told, FactType type, String... fields) {
        var seen = new HashSet<List<JsonNode>>();
        for (var fact : told.of(type.wire())) {
            var about = Arrays.stream(fields).map(fact.json()::path).toList();
            check(seen.add(about), "%s was told twice of %s".formatted(type.wire(), about));
        }
    }

    private void check(boolean holds, String otherwise) {
        if (!holds) faults.add(start(otherwise));
    }

    private static String start(String text) {
        return text.length() < 600 ? text : text.substring(0, 600) + "…";
    }
}
