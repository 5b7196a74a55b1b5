package mandate.initiatives.domain.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The catalogue held against the sources: nothing forgotten, nothing named that is not there. */
class RuleBookTest {
    private static final Path LISTED = Path.of("..", "..", "docs", "rules.md");
    private static final Set<String> KINDS =
            Set.of("RULE", "ROLE", "JD", "WARN", "PRE", "KPI", "OUT", "AMB");

    @Test
    void each_of_the_146_items_stands_in_the_table_once() {
        assertThat(RuleBook.all())
                .extracting(RuleEntry::number)
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 146).boxed().toList());
        for (RuleEntry entry : RuleBook.all()) {
            assertThat(KINDS).as(entry.cited()).containsAll(entry.kinds());
            assertThat(entry.what()).as(entry.cited()).hasSizeGreaterThan(20).endsWith(".");
        }
    }

    @Test
    void what_lives_here_has_a_place_and_a_test_named_after_it() {
        Map<Integer, Set<String>> tests = SourceFiles.testsByRule();
        for (RuleEntry entry : RuleBook.all()) {
            if (entry.station() != RuleStation.HERE) continue;
            assertThat(entry.places()).as(entry.cited()).isNotEmpty();
            assertThat(tests.get(entry.number())).as("tests of " + entry.cited()).isNotEmpty();
        }
    }

    @Test
    void every_place_named_is_there() {
        for (RuleEntry entry : RuleBook.all())
            for (String place : entry.places()) {
                String[] parts = place.split("[.#]", -1);
                assertThat(parts).as(place).hasSize(3);
                Path file = SourceFiles.main().resolve(parts[0]).resolve(parts[1] + ".java");
                assertThat(file).as(entry.cited()).exists();
                assertThat(SourceFiles.text(file))
                        .as(place)
                        .containsPattern("\\b" + parts[2] + "\\(");
            }
    }

    @Test
    void every_rule_asked_stands_in_the_table_as_living_here_at_that_place() {
        for (Rule rule : Rules.all())
            assertThat(RuleBook.of(rule.number()).station())
                    .as("R" + rule.number())
                    .isEqualTo(RuleStation.HERE);
    }

    @Test
    void nothing_that_decides_warns_or_must_be_true_first_waits() {
        for (RuleEntry entry : RuleBook.all())
            if (entry.station() != RuleStation.HERE)
                assertThat(entry.kinds())
                        .as(entry.cited())
                        .doesNotContain("RULE", "WARN", "PRE", "AMB");
    }

    @Test
    void the_list_in_docs_is_fresh() throws IOException {
        String fresh = listed();
        if (Boolean.getBoolean("refresh")) Files.writeString(LISTED, fresh);
        assertThat(Files.exists(LISTED) ? Files.readString(LISTED) : "")
                .as(
                        "docs/rules.md is stale; refresh it with: ./mvnw -o -pl services/initiatives"
                                + " -am test -Dtest=RuleBookTest -Dsurefire.failIfNoSpecifiedTests=false"
                                + " -Drefresh=true")
                .isEqualTo(fresh);
    }

    private static String listed() {
        Map<Integer, Set<String>> tests = SourceFiles.testsByRule();
        var lines = new ArrayList<String>();
        lines.add("# The 146 items and where they live");
        lines.add("");
        lines.add(
                "Made by `RuleBookTest` from `domain.rules.RuleTable` and the sources; do not edit."
                        + " An item that waits belongs to the part of the product named in its"
                        + " place. Places are below `services/initiatives/…/domain`.");
        lines.add("");
        lines.add("| # | Kind | What it does | Place | Tests |");
        lines.add("|---|---|---|---|---|");
        for (RuleEntry entry : RuleBook.all())
            lines.add(row(entry, tests.getOrDefault(entry.number(), Set.of())));
        return String.join("\n", lines) + "\n";
    }

    private static String row(RuleEntry entry, Set<String> tests) {
        String place =
                entry.station() == RuleStation.HERE
                        ? code(entry.places())
                        : "waits for: " + entry.station().words();
        return "| R%d | %s | %s | %s | %s |"
                .formatted(
                        entry.number(),
                        String.join(", ", entry.kinds()),
                        entry.what(),
                        place,
                        code(List.copyOf(tests)));
    }

    private static String code(List<String> names) {
        return String.join("<br>", names.stream().map(name -> "`" + name + "`").toList());
    }
}
