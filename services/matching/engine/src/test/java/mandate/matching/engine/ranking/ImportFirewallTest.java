package mandate.matching.engine.ranking;

import static mandate.matching.engine.fixtures.People.pool;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.matching.engine.fixtures.Crowd;
import mandate.matching.engine.fixtures.Seats;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.PersonCells;
import mandate.matching.engine.people.PersonRead;
import mandate.matching.engine.people.PersonReader;
import mandate.matching.engine.people.PersonRow;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.skills.WordAndGramSimilarity;
import org.junit.jupiter.api.Test;

/** Rows of an import whose protected attributes are swapped, ten thousand times, from a seed. */
class ImportFirewallTest {
    private static final int SWAPS = 10_000;
    private static final List<List<String>> SPELLINGS =
            List.of(
                    List.of("name"),
                    List.of("age", "Age", "birthdate", "date_of_birth", "année de naissance"),
                    List.of("sex", "gender", "Gender", "sexe", "genre"),
                    List.of("nationality", "Nationality", "citizenship", "nationalité"),
                    List.of("photo", "picture", "photograph", "avatar"),
                    List.of("address", "homeAddress", "home_address", "adresse", "postcode"));
    private static final List<String> VALUES =
            List.of("23", "64", "f", "m", "FR", "NG", "https://x.example/p.png", "1 Rue Haute");

    private final Crowd crowd = new Crowd(20_261_122);
    private final Ranking ranking = new Ranking(new WordAndGramSimilarity(), FitWeights.standard());

    @Test
    void ten_thousand_swaps_are_refused_by_name_or_move_nothing() {
        var rows = new ArrayList<Map<String, String>>();
        var people = new ArrayList<Profile>();
        for (int at = 0; at < 60; at++) {
            rows.add(row("P" + at, crowd.tree()));
            people.add(understood(rows.get(at)).profile());
        }
        var before = pool(people.toArray(new Profile[0]));
        var plain = ranked(before);
        var pool = before;
        int refused = 0;
        for (int swap = 0; swap < SWAPS; swap++) {
            int at = crowd.below(rows.size());
            var spellings = SPELLINGS.get(swap % SPELLINGS.size());
            var attribute = spellings.get(crowd.below(spellings.size()));
            var value = VALUES.get(crowd.below(VALUES.size()));
            var swapped = new LinkedHashMap<>(rows.get(at));
            swapped.put(attribute, value + " " + swap);
            var table = PersonRow.of(swapped);
            switch (PersonReader.read("P" + at, table.tree())) {
                case PersonRead.NotUnderstood(var problems) -> {
                    refused++;
                    assertThat(problems).hasSize(1);
                    assertThat(table.column(problems.getFirst().field())).isEqualTo(attribute);
                    assertThat(problems.getFirst().rule()).isEqualTo("R75");
                    assertThat(problems.toString()).doesNotContain(value + " " + swap);
                }
                case PersonRead.Understood(var profile, _) -> {
                    assertThat(attribute).isEqualTo("name");
                    assertThat(profile).isEqualTo(people.get(at));
                    pool = pool.with(profile, 1);
                }
            }
            if (swap % 250 == 249) assertThat(ranked(pool)).isEqualTo(plain);
        }
        assertThat(refused).isEqualTo(SWAPS - (SWAPS + SPELLINGS.size() - 1) / SPELLINGS.size());
        assertThat(plain.getFirst().candidates()).hasSizeGreaterThan(5);
    }

    private List<SeatSuggestion> ranked(PeoplePool pool) {
        return List.of(
                ranking.rank(pool, Map.of(), Seats.community().seat(), Seats.communityRole()),
                ranking.rank(pool, Map.of(), Seats.team().seat(), Seats.teamRole()));
    }

    /** The person as a row of a table, skills in numbered columns. */
    private static Map<String, String> row(String id, Map<String, Object> tree) {
        tree.put("id", id);
        tree.put("name", "Somebody");
        var cells = PersonCells.person(tree);
        var row = new LinkedHashMap<String, String>();
        for (int at = 0; at < cells.size(); at++)
            row.put(PersonCells.PEOPLE.get(at), cells.get(at));
        int number = 1;
        for (var skill : PersonCells.skills(id, tree)) {
            row.put("skill" + number, skill.get(1));
            row.put("level" + number, skill.get(2));
            row.put("evidenceGrade" + number++, skill.get(4));
        }
        return row;
    }

    private static PersonRead.Understood understood(Map<String, String> row) {
        var read = PersonReader.read(String.valueOf(row.get("id")), PersonRow.of(row).tree());
        if (read instanceof PersonRead.Understood person) return person;
        throw new AssertionError("not understood: " + read);
    }
}
