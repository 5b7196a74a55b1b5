package mandate.roles.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import mandate.roles.app.Format;
import mandate.roles.app.Press;
import mandate.roles.domain.Language;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.papers.JobDescriptions;
import mandate.roles.domain.papers.MandateLetters;
import mandate.roles.domain.papers.Paper;
import mandate.roles.domain.papers.Subjects;
import mandate.roles.domain.papers.Template;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class PressesTest {
    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    private static final List<Press> PRESSES =
            List.of(new HtmlPress(), new PdfPress(), new DocxPress(), new MarkdownPress());

    @ParameterizedTest
    @EnumSource
    void look(Language language) throws IOException {
        var folder = Files.createDirectories(Path.of("target", "papers"));
        for (var id :
                List.of("community-manager-internal", "social-media-manager", "team-manager")) {
            var type =
                    switch (id) {
                        case "team-manager" -> ResponsibilityType.RESULTS_CONDITIONAL;
                        case "social-media-manager" -> ResponsibilityType.UNDETERMINED;
                        default -> ResponsibilityType.MEANS;
                    };
            var setting = Subjects.club(type, null);
            var subject = Subjects.of(role(id), setting, Subjects.ROSA_WITH_TWO_HATS, language);
            write(
                    folder,
                    id + "-" + language.tag(),
                    JobDescriptions.paper(subject, Template.standard()));
            write(
                    folder,
                    "letter-" + id + "-" + language.tag(),
                    MandateLetters.paper(subject, setting));
        }
    }

    private static void write(Path folder, String name, Paper paper) throws IOException {
        for (var press : PRESSES) {
            var once = press.print(paper);
            assertThat(press.print(paper)).as("%s %s", name, press.format()).isEqualTo(once);
            var end =
                    press.format() == Format.MARKDOWN
                            ? "md"
                            : press.format().name().toLowerCase(java.util.Locale.ROOT);
            Files.write(folder.resolve(name + "." + end), once);
        }
    }

    private static RoleDefinition role(String id) throws IOException {
        try (var in = PressesTest.class.getResourceAsStream("/mandate/roles/" + id + ".json")) {
            return JSON.readValue(in, RoleDefinition.class);
        }
    }
}
