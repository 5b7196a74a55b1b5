package mandate.matching.web.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** Words that a table, a list in a cell or a spreadsheet could stumble over. */
    private static final List<String> WORDS =
            List.of(
                    "listening",
                    "=1+1",
                    "-dash",
                    "@home",
                    "'=quoted",
                    "'plain quote",
                    "a;b",
                    "a\\;b",
                    "ends with \\",
                    "comma, \"quote\"",
                    "two\nlines",
                    "écoute œuvre",
                    "日本語",
                    "5 of 5",
                    "+33",
                    "a:b");

    private final ImportClient client = new ImportClient();
    private final Random dice = new Random(20_261_122);

    @Test
    void importing_what_was_exported_changes_nothing_whatever_the_format() {
        var lines = new StringBuilder();
        for (int at = 0; at < 700; at++)
            lines.append(JSON.writeValueAsString(person("P" + at))).append('\n');
        assertThat(client.lines(lines.toString()).json().path("created").asInt()).isEqualTo(700);

        var tables = new LinkedHashMap<String, byte[]>();
        tables.put("people.csv", client.export("people.csv"));
        tables.put("skills.csv", client.export("skills.csv"));
        unchanged(client.form(tables, false));
        unchanged(client.lines(new String(client.export("people.jsonl"), UTF_8)));
    }

    @Test
    void no_cell_of_an_export_is_a_formula() {
        client.lines(
                JSON.writeValueAsString(
                        Map.of("id", "P1", "name", "=HYPERLINK(1)", "interestIn", List.of("@x"))));
        assertThat(new String(client.export("people.csv"), UTF_8))
                .contains("'=HYPERLINK(1)", "'@x")
                .doesNotContain(",=", ",@");
    }

    private static void unchanged(ImportClient.Answer answer) {
        assertThat(answer.json().path("unchanged").asInt())
                .as(answer.json().toString())
                .isEqualTo(700);
        assertThat(answer.json().path("rows").asInt()).isEqualTo(700);
    }

    private Map<String, Object> person(String id) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", id);
        maybe(tree, "name", word());
        maybe(tree, "unit", word());
        maybe(tree, "role", word());
        maybe(tree, "external", dice.nextBoolean());
        maybe(tree, "managesTeams", List.of("T-1", "T.2"));
        maybe(tree, "seniority", "SENIOR");
        maybe(tree, "relevantExperienceYears", dice.nextInt(280) / 4.0);
        maybe(tree, "orientation", "BOTH");
        maybe(tree, "freeCapacityPct", dice.nextInt(101));
        maybe(tree, "capacity", List.of(Map.of("month", "2027-01", "pct", dice.nextInt(101))));
        maybe(tree, "maxHats", dice.nextInt(5));
        maybe(tree, "languages", Map.of("en", "C1", "pt-BR", "native"));
        maybe(tree, "interest", "LOW");
        maybe(tree, "interestIn", words());
        var skills = new ArrayList<Map<String, Object>>();
        for (var text : words())
            skills.add(Map.of("text", text, "level", word(), "evidence", word()));
        maybe(tree, "skills", skills);
        return tree;
    }

    private void maybe(Map<String, Object> tree, String field, Object value) {
        if (dice.nextInt(3) > 0) tree.put(field, value);
    }

    private List<String> words() {
        var words = new ArrayList<String>();
        for (int more = dice.nextInt(4); more > 0; more--) words.add(word());
        return words;
    }

    private String word() {
        return WORDS.get(dice.nextInt(WORDS.size()));
    }
}
