package mandate.roles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import mandate.roles.domain.Language;
import mandate.roles.domain.RoleDefinition.KpiType;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.RoleDefinition.Verdict;
import mandate.roles.domain.Scale;
import mandate.roles.domain.papers.Setting;
import mandate.roles.domain.papers.Setting.Aims;
import mandate.roles.domain.papers.Setting.Blocker;
import mandate.roles.domain.papers.Setting.Charter;
import mandate.roles.domain.papers.Setting.Held;
import mandate.roles.domain.papers.Setting.Measure;
import mandate.roles.domain.papers.Setting.Wanted;
import org.jspecify.annotations.Nullable;

/** Reads the seats of an initiative as the initiatives service answers it. */
final class SettingReading {
    private static final List<String> STAFFED =
            Stream.of(Verdict.values()).map(Enum::name).toList();
    private static final List<String> LIVE = List.of("REQUESTED", "CONFIRMED", "ACTIVE");

    private final Tree initiative;
    private final Tree diagnosis;

    SettingReading(Tree initiative) {
        this.initiative = initiative;
        this.diagnosis = initiative.below("diagnosis");
    }

    /** A seat: its scope and the role that the diagnosis names for it. */
    record Seat(String scope, String roleId, Tree tree) {}

    /** The seats that somebody is to be found for. */
    List<Seat> seats() {
        var seats = new ArrayList<Seat>();
        if (STAFFED.contains(diagnosis.text("verdict")))
            seats.add(new Seat(Setting.WHOLE, diagnosis.text("roleId"), diagnosis));
        for (var part : diagnosis.trees("parts"))
            if (STAFFED.contains(part.text("verdict")))
                seats.add(new Seat(part.text("scope"), part.text("roleId"), part));
        return seats;
    }

    String verdict() {
        return diagnosis.text("verdict");
    }

    String id() {
        return initiative.text("id");
    }

    /** What a paper takes from a seat. */
    Setting setting(Seat seat) {
        var facts = facts(seat.scope());
        var demand =
                seat.tree().has("demand")
                        ? seat.tree().below("demand")
                        : initiative.below("demand");
        var mandate = mandate(seat.scope());
        return new Setting(
                id(),
                (long) initiative.number("revision", 1),
                initiative.text("title"),
                language(),
                seat.scope(),
                orDash(initiative.text("area")),
                orDash(initiative.text("unit")),
                seat.tree().one("verdict", Verdict.class, Verdict.COMMUNITY_MANAGEMENT),
                type(seat, mandate),
                seat.tree()
                        .one("level", Level.class, demand.one("level", Level.class, Level.GROUND)),
                demand.number("fte", 0.2),
                month(mandate, demand, "from"),
                month(mandate, demand, "until"),
                demand.texts("languages"),
                skills(demand),
                facts.texts("duties"),
                measures(facts),
                aims(facts),
                managers(seat, facts),
                facts.has("reviewCadence") ? facts.text("reviewCadence") : null,
                charter(facts, mandate),
                blockers(seat),
                mandate == null ? null : new Held(mandate.text("id"), mandate.text("personId")),
                diagnosis.text("asOf"));
    }

    Language language() {
        return initiative.text("language").startsWith("fr") ? Language.FR : Language.EN;
    }

    /** The live mandate of a scope, or null. */
    private @Nullable Tree mandate(String scope) {
        for (var mandate : initiative.trees("mandates"))
            if (mandate.text("scope").equals(scope) && LIVE.contains(mandate.text("state")))
                return mandate;
        return null;
    }

    private static ResponsibilityType type(Seat seat, @Nullable Tree mandate) {
        var ofSeat =
                seat.tree()
                        .one(
                                "responsibilityType",
                                ResponsibilityType.class,
                                ResponsibilityType.UNDETERMINED);
        return mandate == null
                ? ofSeat
                : mandate.one("responsibilityType", ResponsibilityType.class, ofSeat);
    }

    private String month(@Nullable Tree mandate, Tree demand, String name) {
        var said = mandate == null ? demand.text(name) : mandate.text(name);
        // a seat without months begins when it was diagnosed
        return said.isBlank() ? diagnosis.text("asOf").substring(0, 7) : said;
    }

    /** The facts of a part go before those of the whole. */
    private Tree facts(String scope) {
        var all = new java.util.LinkedHashMap<Object, Object>(initiative.below("facts").map());
        for (var part : initiative.below("facts").trees("workstreams"))
            if (part.text("name").equals(scope)) all.putAll(part.below("facts").map());
        return new Tree(all);
    }

    private static List<Wanted> skills(Tree demand) {
        return demand.trees("skills").stream()
                .filter(skill -> !skill.text("text").isBlank())
                .map(
                        skill ->
                                new Wanted(
                                        skill.text("text"),
                                        level(skill.number("level", 0)),
                                        skill.flag("essential")))
                .toList();
    }

    private static int level(double level) {
        return Math.clamp(Math.round(level), 0, Scale.HIGHEST);
    }

    private static List<Measure> measures(Tree facts) {
        return facts.trees("kpis").stream()
                .filter(kpi -> !kpi.text("name").isBlank())
                .map(
                        kpi ->
                                new Measure(
                                        kpi.text("name"),
                                        kpi.one("type", KpiType.class, KpiType.ACTIVITY)))
                .toList();
    }

    private static Aims aims(Tree facts) {
        return new Aims(
                facts.text("expectedResults"),
                facts.text("desiredOutcome"),
                facts.text("linkedProject"),
                facts.text("linkedProcess"),
                facts.text("valueMetric"),
                facts.text("memberExpectations"));
    }

    private static List<String> managers(Seat seat, Tree facts) {
        var asked = seat.tree().below("ownerRules").texts("lineManagerIds");
        return asked.isEmpty() ? facts.texts("lineManagerId") : asked;
    }

    private static @Nullable Charter charter(Tree facts, @Nullable Tree mandate) {
        var agreed = mandate == null ? Tree.of(null) : mandate.below("charter");
        var charter =
                new Charter(
                        agreed.has("internal")
                                ? agreed.text("internal")
                                : facts.text("charterInternal"),
                        agreed.has("external")
                                ? agreed.text("external")
                                : facts.text("charterExternal"),
                        facts.text("charterTimeShare"),
                        facts.text("charterConflicts"),
                        facts.text("charterDecider"));
        return charter.internal().isBlank() && charter.external().isBlank() ? null : charter;
    }

    private List<Blocker> blockers(Seat seat) {
        var found = new ArrayList<Blocker>();
        for (var blocker : diagnosis.trees("blockers")) found.add(blocker(blocker));
        if (!seat.scope().equals(Setting.WHOLE))
            for (var blocker : seat.tree().trees("blockers")) found.add(blocker(blocker));
        return found.stream().distinct().toList();
    }

    private static Blocker blocker(Tree blocker) {
        return new Blocker(blocker.text("rule"), blocker.text("message"));
    }

    private static String orDash(String text) {
        return text.isBlank() ? "–" : text;
    }
}
