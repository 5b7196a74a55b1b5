package mandate.roles.domain.lint.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DescriptionReaderTest {
    @Test
    void a_plain_text_is_read_section_by_section() {
        var read =
                read(
                        """
                        Keeper of the seed library

                        What you will do:
                        - Welcome gardeners
                        - Listen; note what is missing

                        KPIs: seeds lent, seeds returned

                        You answer for nothing but the keys.
                        """);

        assertThat(read)
                .containsExactly(
                        "TITLE Keeper of the seed library",
                        "DUTIES* What you will do",
                        "DUTIES Welcome gardeners",
                        "DUTIES Listen; note what is missing",
                        "KPIS* KPIs",
                        "KPIS seeds lent, seeds returned",
                        "DUTIES You answer for nothing but the keys.");
    }

    @Test
    void markdown_is_read_as_it_is_meant() {
        var read =
                read(
                        """
                        # Keeper of the seed library

                        ## Missions
                        * **Accueillir** les jardiniers
                        1. Tenir le registre

                        **Profil**

                        Patience et
                        mémoire.

                        | Indicateurs | graines rendues |
                        |---|---|
                        | graines prêtées | chaque mois |
                        """);

        assertThat(read)
                .containsExactly(
                        "TITLE Keeper of the seed library",
                        "DUTIES* Missions",
                        "DUTIES **Accueillir** les jardiniers",
                        "DUTIES Tenir le registre",
                        "REQUIREMENTS* Profil",
                        "REQUIREMENTS Patience et\nmémoire.",
                        "KPIS* Indicateurs",
                        "KPIS graines rendues",
                        "KPIS graines prêtées | chaque mois");
    }

    @Test
    void lines_that_were_only_wrapped_are_joined_and_others_are_not() {
        var read =
                read(
                        """
                        Duties:
                        Welcome gardeners who come for the first time and show them
                        the shelves
                        Lend seeds
                        Keep the register
                        """);

        assertThat(read)
                .containsExactly(
                        "DUTIES* Duties",
                        "DUTIES Welcome gardeners who come for the first time and show them\n"
                                + "the shelves",
                        "DUTIES Lend seeds",
                        "DUTIES Keep the register");
    }

    @Test
    void a_sentence_that_says_so_is_a_kpi_wherever_it_stands() {
        var read =
                read(
                        "You lend seeds, e.g. beans. You will be measured on seeds returned."
                                + " You have ten years of experience.");

        assertThat(read)
                .containsExactly(
                        "OTHER You lend seeds, e.g. beans.",
                        "KPIS You will be measured on seeds returned.",
                        "REQUIREMENTS You have ten years of experience.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Key responsibilities   | DUTIES
                    Your role              | DUTIES
                    Key accountabilities   | DUTIES
                    Vos missions           | DUTIES
                    Votre profil           | REQUIREMENTS
                    About us               | COMPANY
                    Qui sommes-nous ?      | COMPANY
                    Indicateurs de réussite | KPIS
                    What we offer          | CONDITIONS
                    Ce que vous devez      | OBLIGATION
                    Purpose of the job     | PURPOSE
                    Anything else          | OTHER
                    """)
    void headings_open_sections_in_both_languages(String heading, Section section) {
        var passages = DescriptionReader.read("text", "## " + heading + "\n- something", true);

        assertThat(passages.getLast().section()).isEqualTo(section);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "", " ", "\n\n\n", "---", "1 / 4", "#", "# ", "|", "||", ":", "- ", "**", "\u00a0"
            })
    void nothing_is_read_as_nothing(String text) {
        var read = DescriptionReader.read("text", text, false);

        assertThat(read).allSatisfy(passage -> assertThat(passage.text()).isNotEmpty());
        assertThat(new Description(read, Description.Claims.NONE).title()).isNull();
    }

    @Test
    void a_known_title_is_not_looked_for_again() {
        var passages = DescriptionReader.read("text", "Keeper\n\nLend seeds.", true);

        assertThat(passages).noneMatch(passage -> passage.section() == Section.TITLE);
    }

    @Test
    void every_passage_knows_its_place() {
        var text = "# Keeper\r\n\r\nDuties:\r\n• Lend seeds; keep keys\r\n\r\nKPIs: keys kept\r\n";

        for (Passage passage : DescriptionReader.read("text", text, false))
            assertThat(text.startsWith(passage.text(), passage.offset()))
                    .as(passage.text())
                    .isTrue();
    }

    private static List<String> read(String text) {
        return DescriptionReader.read("text", text, false).stream()
                .map(p -> p.section() + (p.heading() ? "* " : " ") + p.text())
                .toList();
    }
}
