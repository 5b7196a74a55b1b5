package mandate.initiatives.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.brief.Dimension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The reading of texts keeps its promise on the written cases. The figures stand in
 * docs/benchmarks/reading.md and are written there anew with {@code -Drefresh=true}.
 */
class ReadingFiguresTest {
    private static final double PRECISION = 0.9;
    private static final double RECALL = 0.4;
    private static final Path LISTED = Path.of("..", "..", "docs", "benchmarks", "reading.md");

    private static final ReadingFigures FIGURES =
            new ReadingFigures(CaseShelf.of(CaseShelf.FOLDER).cases());

    @Test
    void nine_proposals_in_ten_are_right_and_four_answers_in_ten_are_found() {
        kept(FIGURES.tally(_ -> true), PRECISION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void they_are_so_in_each_language(String language) {
        kept(FIGURES.tally(one -> one.language().equals(language)), PRECISION);
    }

    // precision there is lower by what the other half taught; see the decision on reading texts
    @Test
    void sectors_that_were_held_out_are_read_nearly_as_well() {
        kept(FIGURES.tally(ReadingFiguresTest::heldOut), 0.85);
    }

    @Test
    void hardly_any_proposal_says_the_opposite_of_what_the_text_says() {
        assertThat(FIGURES.tally(_ -> true).opposites()).isLessThanOrEqualTo(0.02);
    }

    private static void kept(Tally tally, double precision) {
        assertThat(tally.listed()).isGreaterThan(100);
        assertThat(tally.precision()).as(tally.row("")).isGreaterThanOrEqualTo(precision);
        assertThat(tally.recall()).as(tally.row("")).isGreaterThanOrEqualTo(RECALL);
    }

    @Test
    void the_figures_in_docs_are_fresh() throws IOException {
        String fresh = report();
        if (Boolean.getBoolean("refresh")) Files.writeString(LISTED, fresh);
        assertThat(Files.exists(LISTED) ? Files.readString(LISTED) : "")
                .as(
                        "docs/benchmarks/reading.md is stale; refresh it with: ./mvnw -o -pl"
                                + " services/initiatives -am test -Dtest=ReadingFiguresTest"
                                + " -Dsurefire.failIfNoSpecifiedTests=false -Drefresh=true")
                .isEqualTo(fresh);
    }

    private static boolean heldOut(WrittenCase one) {
        return ReadingFigures.HELD_OUT.contains(one.file());
    }

    private static String report() {
        var lines = new ArrayList<String>();
        lines.add("# How well texts are read");
        lines.add("");
        lines.add(
                ("Made by `ReadingFiguresTest` from the %d written cases that list what their text"
                                + " says; do not edit. A proposal is *right* when the case lists it,"
                                + " *opposite* when the case lists another answer, *unlisted* when"
                                + " it lists none; the last two both count against precision. Some"
                                + " unlisted ones are *borne out*: the brief of the case itself"
                                + " gives that answer. How this came about: [decision"
                                + " 9](../decisions/0009-reading-texts.md).")
                        .formatted(FIGURES.cases()));
        lines.add("");
        lines.add(Tally.HEAD);
        lines.add(FIGURES.tally(_ -> true).row("all"));
        for (String language : List.of("en", "fr"))
            lines.add(FIGURES.tally(one -> one.language().equals(language)).row(language));
        lines.add(FIGURES.tally(one -> !heldOut(one)).row("sectors tuned on"));
        lines.add(FIGURES.tally(ReadingFiguresTest::heldOut).row("sectors held out"));
        for (String language : List.of("en", "fr")) dimensions(language, lines);
        return String.join("\n", lines) + "\n";
    }

    private static void dimensions(String language, List<String> lines) {
        lines.add("");
        lines.add("## By dimension, " + language);
        lines.add("");
        lines.add(Tally.HEAD);
        for (Dimension dimension : Dimension.values())
            lines.add(
                    FIGURES.tally(one -> one.language().equals(language), one -> one == dimension)
                            .row(dimension.wireName()));
    }
}
