package mandate.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** How code behaves and what it is called, wherever it lives. */
final class MannersRules {
    private static final Set<String> WAITING =
            Set.of(
                    "block",
                    "blockOptional",
                    "blockFirst",
                    "blockLast",
                    "toIterable",
                    "toStream",
                    "toFuture",
                    "subscribe",
                    "connect");

    private MannersRules() {}

    static Map<String, ArchRule> of(String base) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.put("nobody-waits", nobodyWaits());
        rules.put("no-sleep-in-a-room", noSleepInARoom(base));
        rules.put("no-field-injection", NO_CLASSES_SHOULD_USE_FIELD_INJECTION);
        rules.put("no-generic-exceptions", NO_CLASSES_SHOULD_THROW_GENERIC_EXCEPTIONS);
        rules.put("no-java-util-logging", noJavaUtilLogging());
        rules.put("no-standard-streams", noStandardStreams());
        rules.put("names-say-something", namesSaySomething());
        rules.put("managers-live-in-the-domain", managersLiveInTheDomain(base));
        rules.put("no-optional-kept-or-passed", noOptionalKeptOrPassed());
        rules.put("every-package-is-null-marked", everyPackageIsNullMarked());
        return rules;
    }

    private static ArchRule nobodyWaits() {
        return noClasses()
                .that()
                .doNotHaveSimpleName("ListenerThread")
                .should()
                .accessTargetWhere(
                        CoreRules.access(
                                "waits for or subscribes to a publisher", MannersRules::waits));
    }

    /** By name, so that the rule also works where Reactor is not on the class path. */
    private static boolean waits(JavaAccess<?> access) {
        return WAITING.contains(access.getTarget().getName())
                && access.getTargetOwner().isAssignableTo("org.reactivestreams.Publisher");
    }

    private static ArchRule noSleepInARoom(String base) {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        base + "..domain..",
                        base + "..app..",
                        base + "..web..",
                        base + "..kafka..",
                        base + "..mongo..")
                .should()
                .callMethod(Thread.class, "sleep", long.class)
                .orShould()
                .callMethod(Thread.class, "sleep", java.time.Duration.class)
                .orShould()
                .callMethod(java.util.concurrent.CompletableFuture.class, "join")
                .orShould()
                .callMethod(java.util.concurrent.CompletableFuture.class, "get")
                .orShould()
                .callMethod(java.util.concurrent.Future.class, "get")
                .orShould()
                .callMethod(java.util.concurrent.CountDownLatch.class, "await");
    }

    /** A launcher talks to whoever started it; its class for that is called Console. */
    private static ArchRule noStandardStreams() {
        return noClasses().that().doNotHaveSimpleName("Console").should(ACCESS_STANDARD_STREAMS);
    }

    private static ArchRule noJavaUtilLogging() {
        return noClasses().should().dependOnClassesThat().resideInAPackage("java.util.logging..");
    }

    private static ArchRule namesSaySomething() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Impl|Helper|Utils?|Dto|DTO|Processor|Base)$")
                .orShould()
                .haveNameMatching(".*[.$]Abstract[^.]*$");
    }

    /** A line manager is a person; anything else that manages has a better name. */
    private static ArchRule managersLiveInTheDomain(String base) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(
                        base + "..domain..", base + "..engine..", base + ".contracts..")
                .should()
                .haveNameMatching(".*Manager$");
    }

    private static ArchRule noOptionalKeptOrPassed() {
        return classes().should(neitherKeepNorTakeAnOptional());
    }

    private static ArchRule everyPackageIsNullMarked() {
        return classes()
                .that()
                .doNotHaveSimpleName("package-info")
                .should(liveInANullMarkedPackage());
    }

    private static ArchCondition<JavaClass> neitherKeepNorTakeAnOptional() {
        return condition(
                "neither keep nor take an Optional",
                type -> Stream.concat(optionalFields(type), optionalParameters(type)));
    }

    private static Stream<String> optionalFields(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getRawType().isEquivalentTo(Optional.class))
                .map(field -> field.getFullName() + " keeps an Optional");
    }

    /** Bodies of lambdas take whatever a library hands them. */
    private static Stream<String> optionalParameters(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(code -> !code.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(
                        code ->
                                code.getRawParameterTypes().stream()
                                        .anyMatch(taken -> taken.isEquivalentTo(Optional.class)))
                .map(code -> code.getFullName() + " takes an Optional");
    }

    private static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return condition(
                "live in a @NullMarked package",
                type ->
                        type.getPackage().isAnnotatedWith(NullMarked.class)
                                ? Stream.of()
                                : Stream.of(
                                        type.getName()
                                                + " lives in a package without @NullMarked"));
    }

    private static ArchCondition<JavaClass> condition(
            String what, Function<JavaClass, Stream<String>> violations) {
        return new ArchCondition<>(what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                violations
                        .apply(type)
                        .forEach(text -> events.add(SimpleConditionEvent.violated(type, text)));
            }
        };
    }
}
