package mandate.matching.engine.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import mandate.matching.engine.capacity.CapacityBook;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.people.LanguageLevel;
import mandate.matching.engine.people.LanguageWanted;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.people.Seniority;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.seats.SeatWanted;
import org.jspecify.annotations.Nullable;

/**
 * The hard rules of one seat. In the order in which they speak: the group's own line manager (R6),
 * no outsider where none is allowed (R90), seniority (R74), capacity, hats, languages, and the
 * charter for two hats in one initiative (R142). Unknown facts about a person never exclude; they
 * are cautions.
 */
public final class Eligibility {
    private final SeatWanted seat;
    private final @Nullable Seniority minimum;
    private final Set<String> lineManagers;

    private Eligibility(SeatWanted seat, @Nullable Seniority minimum, Set<String> lineManagers) {
        this.seat = seat;
        this.minimum = minimum;
        this.lineManagers = lineManagers;
    }

    /** The rules of a seat, with the line managers that the pool knows when nobody named them. */
    public static Eligibility of(SeatWanted seat, RoleNeed role, PeoplePool pool) {
        return new Eligibility(
                seat,
                higher(seat.minimumSeniority(), role.minimumSeniority()),
                managers(seat, pool));
    }

    /** True when only a line manager may own the seat and nobody knows who that is (R6). */
    public boolean isConditional() {
        return seat.isForLineManager() && lineManagers.isEmpty();
    }

    /**
     * Ids of the only people who may own the seat; empty when it is not so restricted or unknown.
     */
    public Set<String> lineManagers() {
        return lineManagers;
    }

    /** The lowest seniority allowed, null when any will do. */
    public @Nullable Seniority minimumSeniority() {
        return minimum;
    }

    /** The first rule that excludes a person, or null. */
    public @Nullable Exclusion firstExclusion(Profile person, List<MandateHeld> held) {
        for (var check : Check.values()) {
            var exclusion = exclusion(check, person, held);
            if (exclusion != null) return exclusion;
        }
        return null;
    }

    /** Every rule that excludes a person, in order; empty when eligible. */
    public List<Exclusion> exclusions(Profile person, List<MandateHeld> held) {
        var all = new ArrayList<Exclusion>();
        for (var check : Check.values()) {
            var exclusion = exclusion(check, person, held);
            if (exclusion != null) all.add(exclusion);
        }
        return List.copyOf(all);
    }

    /** What is unknown about an eligible person and would matter for the hard rules. */
    public List<Caution> cautions(Profile person) {
        var cautions = new ArrayList<Caution>();
        if (isConditional()) cautions.add(Cautions.LINE_MANAGER_UNKNOWN);
        if (minimum != null && person.seniority() == null)
            cautions.add(Cautions.seniorityUnknown(minimum));
        if (!seat.languages().isEmpty() && person.languages().isEmpty())
            cautions.add(Cautions.languagesUnknown(seat.languages()));
        if (person.capacity().assumed())
            cautions.add(Cautions.capacityAssumed(person.capacity().pct()));
        return cautions;
    }

    private enum Check {
        LINE_MANAGER,
        OUTSIDER,
        SENIORITY,
        CAPACITY,
        LANGUAGE,
        CHARTER
    }

    private @Nullable Exclusion exclusion(Check check, Profile person, List<MandateHeld> held) {
        return switch (check) {
            case LINE_MANAGER -> notTheLineManager(person);
            case OUTSIDER -> outsider(person);
            case SENIORITY -> tooJunior(person);
            case CAPACITY -> noRoom(person, held);
            case LANGUAGE -> notTheLanguage(person);
            case CHARTER -> secondHat(held);
        };
    }

    private @Nullable Exclusion notTheLineManager(Profile person) {
        if (lineManagers.isEmpty() || lineManagers.contains(person.id())) return null;
        return Exclusion.NotTheLineManager.of(lineManagers);
    }

    private @Nullable Exclusion outsider(Profile person) {
        return person.external() && !seat.isOpenToOutsiders()
                ? new Exclusion.Outsider(seat.isForLineManager())
                : null;
    }

    private @Nullable Exclusion tooJunior(Profile person) {
        if (minimum == null || person.seniority() == null) return null;
        return person.seniority().compareTo(minimum) < 0
                ? new Exclusion.TooJunior(person.seniority(), minimum)
                : null;
    }

    private @Nullable Exclusion noRoom(Profile person, List<MandateHeld> held) {
        CapacityBook book = person.book(held).withoutSeat(seat.initiativeId(), seat.scope());
        var shortage = book.shortage(seat.loadPct(), seat.from(), seat.until());
        return shortage == null ? null : new Exclusion.NoRoom(shortage);
    }

    private @Nullable Exclusion notTheLanguage(Profile person) {
        if (person.languages().isEmpty()) return null;
        for (var written : seat.languages()) {
            var wanted = LanguageWanted.of(written);
            var level = level(person, wanted.tag());
            if (level == null || level.compareTo(wanted.least()) < 0)
                return new Exclusion.NotTheLanguage(wanted.tag(), level, wanted.least());
        }
        return null;
    }

    private @Nullable Exclusion secondHat(List<MandateHeld> held) {
        if (seat.charterGiven()) return null;
        for (var mandate : held)
            if (mandate.initiativeId().equals(seat.initiativeId())
                    && !mandate.scope().equals(seat.scope())
                    && !mandate.until().isBefore(seat.from())
                    && !mandate.from().isAfter(seat.until()))
                return new Exclusion.SecondHatWithoutCharter(mandate.scope());
        return null;
    }

    /** The person's best level in a language; pt-BR speaks for pt. */
    private static @Nullable LanguageLevel level(Profile person, String wanted) {
        LanguageLevel best = null;
        for (var known : person.languages().entrySet())
            if (primary(known.getKey()).equals(primary(wanted))
                    && (best == null || known.getValue().compareTo(best) > 0))
                best = known.getValue();
        return best;
    }

    private static String primary(String tag) {
        int hyphen = tag.indexOf('-');
        return (hyphen < 0 ? tag : tag.substring(0, hyphen)).toLowerCase(Locale.ROOT);
    }

    private static @Nullable Seniority higher(@Nullable Seniority one, @Nullable Seniority other) {
        if (one == null) return other;
        if (other == null) return one;
        return one.compareTo(other) >= 0 ? one : other;
    }

    private static Set<String> managers(SeatWanted seat, PeoplePool pool) {
        var managers = new TreeSet<String>();
        if (!seat.isForLineManager()) return managers;
        managers.addAll(seat.lineManagerIds());
        var team = seat.teamId();
        if (managers.isEmpty() && team != null)
            pool.forEach(one -> noteIfManager(one.profile(), team, managers));
        return managers;
    }

    private static void noteIfManager(Profile person, String team, Set<String> managers) {
        if (!person.external() && person.manages(team)) managers.add(person.id());
    }
}
