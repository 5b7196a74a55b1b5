package mandate.testkit;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.stream.Stream;

/** Which room of a service may import which. */
final class RoomRules {
    /** What every class may know. */
    static final String[] PLAIN = {"java..", "org.jspecify.."};

    /** The engine's dot products run on vector registers. */
    private static final String[] VECTORS = {"jdk.incubator.vector.."};

    private static final String[] REACTOR = {
        "reactor.core..", "reactor.util..", "org.reactivestreams..", "org.slf4j.."
    };

    private final String base;

    private RoomRules(String base) {
        this.base = base;
    }

    static Map<String, ArchRule> of(String base) {
        var rooms = new RoomRules(base);
        return Map.of(
                "domain-is-plain-java", rooms.onlyKnows("..domain..", rooms.core(), PLAIN),
                "engine-is-plain-java", rooms.onlyKnows("..engine..", rooms.core(), PLAIN, VECTORS),
                "app-is-core-and-reactor", rooms.app(),
                "platform-core-is-plain-java-and-reactor", rooms.platformCore(),
                "web-knows-app-domain-platform", rooms.adapter("web"),
                "mongo-knows-app-domain-platform", rooms.adapter("mongo"),
                "kafka-knows-app-domain-platform-contracts",
                        rooms.adapter("kafka", base + ".contracts.."),
                "adapters-do-not-meet", rooms.adaptersDoNotMeet(),
                "adapters-are-package-private", rooms.adaptersArePackagePrivate());
    }

    private String[] core() {
        return new String[] {base + "..domain..", base + "..engine.."};
    }

    /** The platform's core is what a port of the app may speak of. */
    private ArchRule app() {
        var own = new String[] {base + "..app..", base + ".platform.core.."};
        return onlyKnows("..app..", core(), PLAIN, REACTOR, own);
    }

    private ArchRule platformCore() {
        var own = new String[] {base + ".platform.core.."};
        return onlyKnows(".platform.core..", PLAIN, REACTOR, own);
    }

    private ArchRule onlyKnows(String room, String[]... known) {
        var all = Stream.of(known).flatMap(Stream::of).toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(base + room)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(all));
    }

    /** Of the house; which libraries an adapter uses is its own affair. */
    private ArchRule adapter(String room, String... more) {
        var house =
                Stream.concat(
                                Stream.of(
                                        base + "..app..",
                                        base + "..domain..",
                                        base + "..engine..",
                                        base + ".platform..",
                                        base + ".." + room + ".."),
                                Stream.of(more))
                        .toArray(String[]::new);
        DescribedPredicate<JavaClass> allowed =
                resideOutsideOfPackage(base + "..").or(resideInAnyPackage(house));
        return classes()
                .that()
                .resideInAPackage(base + ".." + room + "..")
                .and()
                .resideOutsideOfPackage(base + ".platform..")
                .should()
                .onlyDependOnClassesThat(
                        allowed.as(
                                "are not of the house, or in one of %s", String.join(" ", house)));
    }

    private ArchRule adaptersDoNotMeet() {
        return slices().matching(base + ".*.(web|kafka|mongo|embedding|solver|documents)..")
                .should()
                .notDependOnEachOther();
    }

    private ArchRule adaptersArePackagePrivate() {
        return classes()
                .that()
                .resideInAnyPackage(base + ".*.web..", base + ".*.kafka..", base + ".*.mongo..")
                .and()
                .areTopLevelClasses()
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .notBePublic();
    }
}
