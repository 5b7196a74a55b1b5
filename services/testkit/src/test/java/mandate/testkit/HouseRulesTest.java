package mandate.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class HouseRulesTest {
    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(new ImportOption.DoNotIncludeTests())
                    .importPackages("mandate");
    private static final JavaClasses CROOKED = new ClassFileImporter().importPackages("crooked");
    private static final JavaClasses STRAIGHT = new ClassFileImporter().importPackages("straight");

    /** What each rule has to name in its report about the crooked house. */
    private static final Map<String, String> CULPRITS =
            Map.ofEntries(
                    Map.entry("domain-is-plain-java", "domain.Initiative"),
                    Map.entry("engine-is-plain-java", "engine.Ranking"),
                    Map.entry("app-is-core-and-reactor", "app.Initiatives"),
                    Map.entry("platform-core-is-plain-java-and-reactor", "core.Documents"),
                    Map.entry("web-knows-app-domain-platform", "roles.domain.Role"),
                    Map.entry("mongo-knows-app-domain-platform", "contracts.InitiativeFact"),
                    Map.entry("kafka-knows-app-domain-platform-contracts", "initiatives.Wiring"),
                    Map.entry("adapters-do-not-meet", "web.InitiativeController"),
                    Map.entry("adapters-are-package-private", "mongo.InitiativeDocuments"),
                    Map.entry("services-are-strangers", "roles.domain.Role"),
                    Map.entry("contracts-are-plain-java", "reactor.core.publisher.Mono"),
                    Map.entry("contracts-are-data", "contracts.InitiativeFact"),
                    Map.entry("contracts-stop-at-the-door", "mongo.InitiativeDocuments"),
                    Map.entry("platform-knows-nobody", "platform.Outbox"),
                    Map.entry("nobody-knows-the-launcher-or-the-tests", "initiatives.Wiring"),
                    Map.entry("no-cycles", "domain.parts"),
                    Map.entry("time-and-chance-come-in-as-arguments", "domain.Opened"),
                    Map.entry("core-is-immutable", "Initiative.title"),
                    Map.entry("core-has-no-setters", "setTitle"),
                    Map.entry("nobody-waits", "app.Initiatives"),
                    Map.entry("no-sleep-in-a-room", "app.Initiatives"),
                    Map.entry("no-field-injection", "SessionHelper.session"),
                    Map.entry("no-generic-exceptions", "gateway.SessionHelper"),
                    Map.entry("no-java-util-logging", "gateway.SessionHelper"),
                    Map.entry("no-standard-streams", "gateway.SessionHelper"),
                    Map.entry("names-say-something", "gateway.AbstractSession"),
                    Map.entry("managers-live-in-the-domain", "gateway.SessionManager"),
                    Map.entry("no-optional-kept-or-passed", "setTitle"),
                    Map.entry("every-package-is-null-marked", "unmarked.Anything"));

    @TestFactory
    Stream<DynamicTest> what_is_built_so_far_keeps_every_rule() {
        return HouseRules.of("mandate").entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> no_rule_minds_a_straight_house() {
        return HouseRules.of("straight").entrySet().stream()
                .map(rule -> dynamicTest(rule.getKey(), () -> rule.getValue().check(STRAIGHT)));
    }

    @TestFactory
    Stream<DynamicTest> every_rule_catches_its_culprit() {
        return CULPRITS.entrySet().stream()
                .map(
                        culprit ->
                                dynamicTest(
                                        culprit.getKey(),
                                        () ->
                                                assertThat(reportOf(culprit.getKey()))
                                                        .contains(culprit.getValue())));
    }

    private static String reportOf(String name) {
        var rule = HouseRules.of("crooked").get(name);
        if (rule == null) throw new AssertionError("There is no rule " + name);
        return String.join("\n", rule.evaluate(CROOKED).getFailureReport().getDetails());
    }

    @Test
    void no_rule_is_without_a_culprit() {
        assertThat(HouseRules.of("crooked")).containsOnlyKeys(CULPRITS.keySet());
    }

    @Test
    void asking_the_clock_and_rolling_dice_are_both_found() {
        assertThat(reportOf("time-and-chance-come-in-as-arguments"))
                .contains("Instant.now()", "Random.<init>()", "UUID.randomUUID()");
    }

    @Test
    void an_optional_is_found_in_a_field_and_in_a_parameter() {
        assertThat(reportOf("no-optional-kept-or-passed"))
                .contains("SessionHelper.session keeps", "setTitle(java.util.Optional) takes");
    }
}
