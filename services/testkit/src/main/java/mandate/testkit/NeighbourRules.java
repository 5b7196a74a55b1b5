package mandate.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;

/** What modules of the house may know of each other. */
final class NeighbourRules {
    private NeighbourRules() {}

    static Map<String, ArchRule> of(String base) {
        return Map.of(
                "services-are-strangers", strangers(base),
                "contracts-are-plain-java", contractsArePlain(base),
                "contracts-are-data", contractsAreData(base),
                "contracts-stop-at-the-door", contractsStopAtTheDoor(base),
                "platform-knows-nobody", platformKnowsNobody(base),
                "nobody-knows-the-launcher-or-the-tests", nobodyKnowsTheLauncher(base),
                "no-cycles", noCycles(base));
    }

    private static ArchRule strangers(String base) {
        return slices().matching(base + ".(initiatives|roles|matching|gateway)..")
                .should()
                .notDependOnEachOther();
    }

    private static ArchRule contractsArePlain(String base) {
        return classes()
                .that()
                .resideInAPackage(base + ".contracts..")
                .should()
                .onlyDependOnClassesThat(
                        resideInAnyPackage(RoomRules.PLAIN)
                                .or(resideInAPackage(base + ".contracts..")));
    }

    private static ArchRule contractsAreData(String base) {
        return classes()
                .that()
                .resideInAPackage(base + ".contracts..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .beRecords()
                .orShould()
                .beEnums()
                .orShould()
                .beInterfaces();
    }

    private static ArchRule contractsStopAtTheDoor(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackages(
                        base + ".contracts..",
                        base + "..kafka..",
                        base + ".testkit..",
                        base + ".standalone..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(base + ".contracts..");
    }

    private static ArchRule platformKnowsNobody(String base) {
        return noClasses()
                .that()
                .resideInAPackage(base + ".platform..")
                .should()
                .dependOnClassesThat(
                        resideInAPackage(base + "..")
                                .and(resideOutsideOfPackage(base + ".platform..")));
    }

    private static ArchRule nobodyKnowsTheLauncher(String base) {
        var outside =
                new String[] {base + ".standalone..", base + ".testkit..", base + ".embedded.."};
        return noClasses()
                .that()
                .resideInAPackage(base + "..")
                .and()
                .resideOutsideOfPackages(outside)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(outside);
    }

    /** Each package is a slice of its own, so features inside a domain are free of cycles too. */
    private static ArchRule noCycles(String base) {
        return slices().matching(base + ".(**)").should().beFreeOfCycles();
    }
}
