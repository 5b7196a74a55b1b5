package mandate.matching.engine.ranking;

import static mandate.matching.engine.fixtures.People.pool;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import mandate.matching.engine.fixtures.Crowd;
import mandate.matching.engine.fixtures.Seats;
import mandate.matching.engine.gaps.Gaps;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.people.Seniority;
import mandate.matching.engine.skills.PhraseScores;
import mandate.matching.engine.skills.WordAndGramSimilarity;
import mandate.matching.engine.text.Said;
import org.junit.jupiter.api.Test;

/** Everything that a crowd of drawn people makes the engine say is there in both languages. */
class BothLanguagesTest {
    /** A word of the wire, or the text form of a value that was never put into words. */
    private static final Pattern RAW =
            Pattern.compile("\\b[A-Z]+_[A-Z_]+\\b|\\b[A-Z]{5,}\\b|\\[|=");

    private final WordAndGramSimilarity similarity = new WordAndGramSimilarity();
    private final Ranking ranking = new Ranking(similarity, FitWeights.standard());

    @Test
    void every_part_gap_warning_and_exclusion_of_a_suggestion_speaks_english_and_french() {
        var places = new LinkedHashSet<String>();
        for (int seed = 0; seed < 12; seed++)
            for (var offered : offers()) {
                var crowd = new Crowd(400 + seed);
                var people = crowd.people(40);
                var pool = pool(people.toArray(new Profile[0]));
                var held = crowd.holdings(people);
                places.addAll(speaksBoth(ranking.rank(pool, held, offered.seat(), offered.role())));
            }
        assertThat(places)
                .contains(
                        "Part.reason",
                        "Match.skill",
                        "Gap.skill",
                        "Gap.message",
                        "Warning.message",
                        "Excluded.reason",
                        "Further.reason");
    }

    @Test
    void the_way_to_the_first_place_and_the_gaps_speak_english_and_french() {
        var places = new LinkedHashSet<String>();
        for (int seed = 0; seed < 12; seed++) {
            var people = new Crowd(900 + seed).people(6);
            var pool = pool(people.toArray(new Profile[0]));
            for (var offered : offers())
                for (var person : people)
                    places.addAll(
                            speaksBoth(
                                    (Record)
                                            ranking.firstPlace(
                                                    person.id(), pool, Map.of(), offered)));
            places.addAll(
                    speaksBoth(
                            Gaps.report(offers(), pool, Map.of(), new PhraseScores(similarity))));
        }
        assertThat(places)
                .contains("Change.words", "Excluded.reason", "Nearest.reason", "Way.words");
    }

    private static List<SeatOffered> offers() {
        var community = Seats.communityRole();
        return List.of(
                new SeatOffered(Seats.community().seat(), community),
                new SeatOffered(Seats.community().insidersOnly().seat(), community),
                new SeatOffered(Seats.community().atLeast(Seniority.SENIOR).seat(), community),
                new SeatOffered(Seats.community().withLoad(70).seat(), community),
                new SeatOffered(Seats.team().seat(), Seats.teamRole()),
                new SeatOffered(Seats.team().ofTeam("T1").seat(), Seats.teamRole()),
                new SeatOffered(Seats.team().ledBy("P-gone").seat(), Seats.teamRole()));
    }

    /** Looks at whatever is said anywhere below a record; gives the places where it was said. */
    private static Set<String> speaksBoth(Record spoken) {
        var places = new LinkedHashSet<String>();
        for (var component : spoken.getClass().getRecordComponents())
            look(place(component), value(component, spoken), places);
        return places;
    }

    private static void look(String place, Object value, Set<String> places) {
        switch (value) {
            case null -> {}
            case Said said -> {
                if (said.en().isEmpty() && said.fr().isEmpty() && place.equals("Change.skill"))
                    return;
                assertThat(said.en()).as(place).isNotBlank().doesNotContainPattern(RAW);
                assertThat(said.fr()).as(place).isNotBlank().doesNotContainPattern(RAW);
                if (!place.endsWith(".skill"))
                    assertThat(said.fr()).as(place).isNotEqualTo(said.en());
                places.add(place);
            }
            case List<?> many -> many.forEach(one -> look(place, one, places));
            case Record record -> places.addAll(speaksBoth(record));
            default -> {}
        }
    }

    private static String place(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component + " cannot be read", e);
        }
    }
}
