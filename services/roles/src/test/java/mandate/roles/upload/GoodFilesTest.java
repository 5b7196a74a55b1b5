package mandate.roles.upload;

import static org.assertj.core.api.Assertions.assertThat;

import mandate.roles.app.TextOfFiles.FileKind;
import mandate.roles.app.TextOfFiles.Outcome;
import mandate.roles.domain.lint.text.DescriptionReader;
import mandate.roles.domain.lint.text.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GoodFilesTest {
    @Test
    void a_word_document_keeps_its_headings_lists_and_tables() {
        assertThat(text(FileKind.DOCX, GoodFiles.docx()))
                .isEqualTo(
                        """
                        # Responsable de la réserve de semences

                        ## Missions

                        - Écouter les jardiniers et noter ce qui manque
                        - Prêter les graines

                        **Profil**

                        Patience.
                        Mémoire.

                        | Indicateurs : | graines rendues |""");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_pdf_gives_its_lines_whether_its_font_is_in_it_or_not(boolean embedded) {
        assertThat(text(FileKind.PDF, GoodFiles.pdf(embedded, GoodFiles.LINES)).lines())
                .filteredOn(line -> !line.isBlank())
                .map(String::strip)
                .containsExactlyElementsOf(GoodFiles.LINES);
    }

    @Test
    void both_are_read_as_the_same_description() {
        var word = DescriptionReader.read("text", text(FileKind.DOCX, GoodFiles.docx()), false);
        var pdf =
                DescriptionReader.read(
                        "text", text(FileKind.PDF, GoodFiles.pdf(true, GoodFiles.LINES)), false);

        var duties =
                new String[] {
                    "TITLE Responsable de la réserve de semences",
                    "DUTIES Écouter les jardiniers et noter ce qui manque",
                    "DUTIES Prêter les graines"
                };
        assertThat(word.stream().map(GoodFilesTest::shown)).contains(duties);
        assertThat(pdf.stream().map(GoodFilesTest::shown)).contains(duties);
    }

    private static String shown(Passage passage) {
        return passage.section() + " " + passage.text();
    }

    private static String text(FileKind kind, byte[] file) {
        var outcome = CarefulFiles.outcome(kind, file);
        assertThat(outcome).isInstanceOf(Outcome.Text.class);
        return outcome instanceof Outcome.Text(var text) ? text : "";
    }
}
