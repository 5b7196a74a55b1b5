package mandate.testkit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** What keeps the deciding part the same for the same input. */
final class CoreRules {
    private static final Set<String> OUTSIDE_WORLD =
            Set.of(
                    "randomUUID",
                    "currentTimeMillis",
                    "nanoTime",
                    "random",
                    "systemUTC",
                    "systemDefaultZone",
                    "systemDefault",
                    "getDefault",
                    "getenv",
                    "getProperty");

    private static final Set<String> DICE =
            Set.of(
                    "java.util.Random",
                    "java.util.SplittableRandom",
                    "java.util.concurrent.ThreadLocalRandom",
                    "java.security.SecureRandom");

    private CoreRules() {}

    static Map<String, ArchRule> of(String base) {
        return Map.of(
                "time-and-chance-come-in-as-arguments", timeAndChance(base),
                "core-is-immutable", immutable(base),
                "core-has-no-setters", noSetters(base));
    }

    private static ArchRule timeAndChance(String base) {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        base + "..domain..",
                        base + "..engine..",
                        base + "..app..",
                        base + ".platform.core..",
                        base + ".platform.relay..")
                .should()
                .accessTargetWhere(
                        access("asks the outside world", CoreRules::asksTheOutsideWorld));
    }

    private static boolean asksTheOutsideWorld(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        if (!owner.getPackageName().startsWith("java.")) return false;
        var name = access.getTarget().getName();
        return OUTSIDE_WORLD.contains(name)
                || (name.equals("now") && !isGivenAClock(access))
                || (name.equals("current") && DICE.contains(owner.getName()))
                || (name.equals("<init>") && DICE.contains(owner.getName()) && isUnseeded(access));
    }

    private static boolean isGivenAClock(JavaAccess<?> access) {
        return access.getTarget().getFullName().contains(Clock.class.getName());
    }

    private static boolean isUnseeded(JavaAccess<?> access) {
        return access.getTarget().getFullName().endsWith("()")
                || access.getTargetOwner().getName().equals("java.security.SecureRandom");
    }

    /** Not the engine: a search keeps its state in arrays of its own. */
    private static ArchRule immutable(String base) {
        return classes()
                .that()
                .resideInAnyPackage(base + "..domain..", base + ".contracts..")
                .should()
                .haveOnlyFinalFields();
    }

    private static ArchRule noSetters(String base) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(base + "..domain..", base + "..engine..", base + ".contracts..")
                .should()
                .haveNameNotMatching("set[A-Z].*");
    }

    static DescribedPredicate<JavaAccess<?>> access(
            String what, java.util.function.Predicate<JavaAccess<?>> test) {
        return describe(what, test);
    }
}
