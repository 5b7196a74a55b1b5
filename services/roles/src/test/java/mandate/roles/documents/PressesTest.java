package mandate.roles.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import mandate.roles.app.Format;
import mandate.roles.app.Press;
import mandate.roles.domain.BuiltIns;
import mandate.roles.domain.Language;
import mandate.roles.domain.RandomRoles;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.papers.JobDescriptions;
import mandate.roles.domain.papers.JobPostings;
import mandate.roles.domain.papers.MandateLetters;
import mandate.roles.domain.papers.Paper;
import mandate.roles.domain.papers.Subjects;
import mandate.roles.domain.papers.Template;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** What all presses owe, and what a page or a PDF file looks like from outside. */
class PressesTest {
    private static final JsonLdPress JSON_LD = new JsonLdPress();
    private static final List<Press> PRESSES =
            List.of(new HtmlPress(), new PdfPress(), new DocxPress(), new MarkdownPress(), JSON_LD);

    static Stream<String> builtIn() {
        return Stream.of(
                "collaboration-director",
                "community-manager-external",
                "community-manager-internal",
                "coordinator",
                "joint-team-lead",
                "platform-administrator",
                "social-media-manager",
                "social-media-strategist",
                "team-manager");
    }

    /** Also leaves the files where somebody can look at them. */
    @ParameterizedTest
    @MethodSource("builtIn")
    void every_built_in_role_can_be_had_in_every_form_and_language_twice_the_same(String id)
            throws IOException {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        for (var language : Language.values()) {
            var setting = Subjects.club(type(id), null);
            var subject = Subjects.of(builtIn(id), setting, Subjects.ROSA_WITH_TWO_HATS, language);
            var description = JobDescriptions.paper(subject, Template.standard());
            var letter = MandateLetters.paper(subject, setting);
            for (var press : PRESSES) {
                var name = "-" + id + "-" + language.tag() + "." + press.format();
                Files.write(folder.resolve("job" + name), twice(press, description));
                Files.write(folder.resolve("letter" + name), twice(press, letter));
            }
            assertThat(JSON_LD.print(JobPostings.tree(subject)))
                    .isEqualTo(JSON_LD.print(JobPostings.tree(subject)));
        }
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void a_mandate_letter_is_one_page_in_either_language(String id) throws IOException {
        for (var language : Language.values())
            for (var type : ResponsibilityType.values()) {
                var setting = Subjects.club(type, null);
                var subject =
                        Subjects.of(builtIn(id), setting, Subjects.ROSA_WITH_TWO_HATS, language);
                try (var pdf = pdf(MandateLetters.paper(subject, setting))) {
                    assertThat(pdf.getNumberOfPages()).as("%s %s", language, type).isEqualTo(1);
                }
            }
    }

    @ParameterizedTest
    @MethodSource("builtIn")
    void whoever_signs_reads_more_than_the_line_on_the_same_page(String id) throws IOException {
        for (var language : Language.values()) {
            var setting = Subjects.club(type(id), null);
            var subject = Subjects.of(builtIn(id), setting, Subjects.ROSA, language);
            try (var pdf = pdf(JobDescriptions.paper(subject, Template.standard()))) {
                var last = new PDFTextStripper();
                last.setStartPage(pdf.getNumberOfPages());
                assertThat(last.getText(pdf))
                        .as("%s %s", id, language)
                        .containsPattern("Review|Réexamen|Before signing|Avant de signer");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_pdf_holds_its_fonts_its_words_and_how_it_is_to_be_read(Language language)
            throws IOException {
        var setting = Subjects.club(ResponsibilityType.MEANS, null);
        var subject =
                Subjects.of(
                        builtIn("community-manager-internal"), setting, Subjects.ROSA, language);
        var paper = JobDescriptions.paper(subject, Template.standard());
        try (var pdf = pdf(paper)) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text).contains(paper.title(), "pruning <roses>", "Rosa Sample");
            if (language == Language.FR)
                assertThat(text).contains("Ce que l'organisation doit d'abord", "réexaminé");
            for (var page : pdf.getPages())
                for (var name : page.getResources().getFontNames())
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith(language.tag());
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo(paper.title());
        }
    }

    @Test
    void a_page_loads_nothing_runs_nothing_and_shows_markup_as_text() {
        var roles = new RandomRoles(13);
        for (int trial = 0; trial < 200; trial++) {
            var html = text(new HtmlPress(), random(roles.next(), Language.FR));
            assertThat(html)
                    .contains("<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\"fr\">")
                    .doesNotContain("<b>", "<roses>", "<script", "<link", "<img", "src=", "url(")
                    .doesNotContain("& co");
        }
    }

    /** The hash is what a content security policy lets through, so it must be that of the style. */
    @Test
    void the_style_of_a_page_is_the_one_that_its_policy_names() throws Exception {
        var html = text(new HtmlPress(), random(new RandomRoles(1).next(), Language.EN));
        var style = html.substring(html.indexOf("<style>") + 7, html.indexOf("</style>"));
        var digest = java.security.MessageDigest.getInstance("SHA-256");
        var hash =
                java.util.Base64.getEncoder()
                        .encodeToString(digest.digest(style.getBytes(StandardCharsets.UTF_8)));
        assertThat(new HtmlPress().styleHash()).isEqualTo("sha256-" + hash);
    }

    @Test
    void in_markdown_a_text_begins_no_list_no_heading_and_no_table() {
        var roles = new RandomRoles(14);
        for (int trial = 0; trial < 200; trial++) {
            var markdown = text(new MarkdownPress(), random(roles.next(), Language.EN));
            assertThat(markdown.lines())
                    .allSatisfy(line -> assertThat(line).doesNotContain("<b>", "& co"))
                    .filteredOn(line -> line.startsWith("|"))
                    .allSatisfy(
                            line ->
                                    assertThat(
                                                    line.replace("\\|", "")
                                                            .chars()
                                                            .filter(c -> c == '|'))
                                            .hasSizeBetween(3, 5));
            assertThat(markdown.lines().filter(line -> line.startsWith("# "))).hasSize(1);
        }
    }

    @Test
    void json_ld_is_json_and_a_letter_is_a_document() {
        var setting = Subjects.club(ResponsibilityType.MEANS, null);
        var subject = Subjects.gardenClub(ResponsibilityType.MEANS);
        var letter =
                JsonMapper.shared().readTree(JSON_LD.print(MandateLetters.paper(subject, setting)));
        assertThat(letter.path("@type").asString()).isEqualTo("DigitalDocument");
        assertThat(letter.path("text").asString()).startsWith("# Mandate letter");
        assertThat(letter.path("inLanguage").asString()).isEqualTo("en");
    }

    private static byte[] twice(Press press, Paper paper) {
        var once = press.print(paper);
        assertThat(press.print(paper)).as("%s", press.format()).isEqualTo(once);
        return once;
    }

    private static String text(Press press, Paper paper) {
        return new String(press.print(paper), StandardCharsets.UTF_8);
    }

    private static Paper random(RoleDefinition role, Language language) {
        var setting = Subjects.club(ResponsibilityType.MEANS, null);
        var subject = Subjects.of(role, setting, Subjects.ROSA, language);
        return JobDescriptions.paper(subject, Template.standard());
    }

    private static PDDocument pdf(Paper paper) throws IOException {
        return Loader.loadPDF(new PdfPress().print(paper));
    }

    private static ResponsibilityType type(String id) {
        if (id.equals("team-manager")) return ResponsibilityType.RESULTS_CONDITIONAL;
        return id.startsWith("social") ? ResponsibilityType.UNDETERMINED : ResponsibilityType.MEANS;
    }

    private static RoleDefinition builtIn(String id) {
        return BuiltIns.read(id);
    }

    @Test
    void there_is_a_press_for_every_form() {
        assertThat(PRESSES).extracting(Press::format).containsExactlyInAnyOrder(Format.values());
    }
}
