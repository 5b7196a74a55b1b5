package mandate.matching.app;

import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mandate.matching.app.Heard.MandateAsked;
import mandate.matching.app.Heard.SeatsWanted;
import mandate.matching.app.People.Sent;
import mandate.matching.app.Wishes.Told;
import mandate.matching.engine.ranking.FitWeights;
import mandate.matching.engine.skills.WordAndGramSimilarity;
import mandate.matching.engine.text.Language;
import mandate.matching.fixtures.Communities;
import mandate.matching.fixtures.NobodyReads;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import mandate.platform.core.Expectation;
import mandate.platform.core.Key;
import mandate.platform.core.Position;
import mandate.testkit.MemoryDocuments;

/** All of matching over documents in memory, and the people and initiatives its tests know. */
final class MatchingInMemory implements MatchingAnnouncer {
    static final Author OFFICE =
            new Author("default", "office", Instant.parse("2026-11-23T09:00:00Z"));
    static final Key CIRCLE = OFFICE.key("circle");

    final MemoryDocuments<PersonState> personDocuments = new MemoryDocuments<>();
    final MemoryDocuments<SuggestionState> suggestionDocuments = new MemoryDocuments<>();
    final PeopleMemory memory = new PeopleMemory(personDocuments);
    final RoleCopies roles = new RoleCopies(new MemoryDocuments<>());
    final Confirmations confirmations =
            new Confirmations(new MemoryDocuments<>(), new NobodyReads());
    final SuggestionMaker maker =
            new SuggestionMaker(
                    memory,
                    roles,
                    confirmations,
                    new WordAndGramSimilarity(),
                    FitWeights.standard());
    final People people = new People(personDocuments, this, memory);
    final Suggestions suggestions =
            new Suggestions(
                    suggestionDocuments, maker, memory, this, InstantSource.fixed(OFFICE.at()));
    final Reservations reservations = new Reservations(personDocuments, memory, maker, this);
    final Map<String, Heard> said = new HashMap<>();
    final Wishes wishes = new Wishes(suggestionDocuments, this::read, reservations, suggestions);

    /** A world in which a community manager's role is known, and these people. */
    static MatchingInMemory with(Sent... sent) {
        var world = new MatchingInMemory();
        world.roles
                .hear(OFFICE, new Position("role:default/cm", 1), Communities.communityManager())
                .block();
        for (var person : sent) world.people.put(OFFICE, person, new Expectation.Absent()).block();
        world.memory.loadAll().block();
        return world;
    }

    static Sent person(String id, int freePct, boolean external) {
        return new Sent(
                id,
                Map.of(
                        "external",
                        external,
                        "freeCapacityPct",
                        freePct,
                        "seniority",
                        "SENIOR",
                        "orientation",
                        "RELATIONSHIPS",
                        "languages",
                        Map.of("en", "C1"),
                        "skills",
                        List.of(Map.of("text", "listening", "level", "5 of 5"))));
    }

    static SeatsWanted wanting(long revision, int loadPct) {
        return new SeatsWanted(
                "circle",
                revision,
                Language.EN,
                "2026-11.1",
                "COMMUNITY_MANAGEMENT",
                List.of(Communities.seat("circle", loadPct, true)));
    }

    static MandateAsked asking(String mandateId, String person, boolean imported) {
        return new MandateAsked(
                "circle",
                mandateId,
                "whole",
                person,
                40,
                YearMonth.of(2027, 1),
                YearMonth.of(2027, 6),
                imported,
                true,
                false);
    }

    /** A fact of the circle at a place in its life. */
    Told told(long sequence, Heard heard) {
        var data = "said-" + said.size();
        said.put(data, heard);
        return new Told(
                OFFICE,
                CIRCLE,
                new Position("initiative:default/circle", sequence),
                "any.v1",
                data);
    }

    void hear(Told told) {
        wishes.hear(told).block();
        memory.loadAll().block();
    }

    PersonState find(String person) {
        return java.util.Objects.requireNonNull(people.find(OFFICE, person).block());
    }

    private Heard read(String type, String data) {
        var heard = said.get(data);
        if (heard == null) throw new IllegalArgumentException("Unreadable: " + data);
        return heard;
    }

    @Override
    public Announcement recorded(Author by, String personId, long revision) {
        return new Announcement("recorded", personId);
    }

    @Override
    public Announcement confirmed(Author by, MandateAsked asked, List<String> warnings) {
        return new Announcement("confirmed", asked.mandateId());
    }

    @Override
    public Announcement refused(Author by, MandateAsked asked, MandateRefusal why) {
        return new Announcement("refused", asked.mandateId() + " " + why.rule());
    }

    @Override
    public Announcement suggested(Author by, SuggestionState state) {
        return new Announcement("suggested", state.initiativeId() + " " + state.revision());
    }
}
