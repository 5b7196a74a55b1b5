package mandate.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import mandate.testkit.DocLinks;
import mandate.testkit.HouseRules;
import mandate.testkit.SourceRules;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The whole house keeps its rules; that each rule can catch somebody is tried in the test kit. */
class HouseTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("mandate");
    private static final Path ROOT =
            Path.of(Objects.requireNonNull(System.getProperty("mandate.root")));

    @Test
    void the_whole_house_is_looked_at() {
        assertThat(HOUSE.size()).isGreaterThan(300);
        for (var room :
                Stream.of("initiatives", "roles", "matching", "gateway", "platform").toList())
            assertThat(HOUSE.containPackage("mandate." + room)).as(room).isTrue();
    }

    @TestFactory
    Stream<DynamicTest> the_house_keeps_its_rules() {
        return HouseRules.of("mandate").entrySet().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> the_sources_keep_their_rules() {
        return SourceRules.of(ROOT).entrySet().stream()
                .map(
                        rule ->
                                DynamicTest.dynamicTest(
                                        rule.getKey(),
                                        () -> assertThat(rule.getValue()).isEmpty()));
    }

    @Test
    void every_link_in_the_documents_leads_somewhere() {
        assertThat(DocLinks.broken(ROOT)).isEmpty();
    }
}
