package mandate.initiatives.domain.owning;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import mandate.initiatives.domain.brief.Level;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * Who owns what, where nobody does: an entry for each seat, and one for each initiative that has
 * none. Gaps first.
 */
public record OwnershipMap(String month, Counts counts, List<Entry> entries) {
    public OwnershipMap {
        entries = List.copyOf(entries);
    }

    /** How it stands with one seat. */
    public enum Status {
        /** Nobody owns it. */
        OPEN,
        /** A mandate is requested. */
        REQUESTED,
        /** Somebody owns it. */
        OWNED,
        /** Nobody is to own it: it is not to be staffed, or not decided. */
        NO_SEAT
    }

    /**
     * One seat.
     *
     * @param responsibilityType that of the mandate where there is one, else that of the seat
     * @param owners ids of the people who own it; several only where ownership was imported
     * @param suggested the first suggestion while nobody owns it, or null
     * @param risks gravest first
     */
    public record Entry(
            String initiativeId,
            String title,
            String area,
            String unit,
            String scope,
            Level level,
            Verdict verdict,
            Confidence confidence,
            ResponsibilityType responsibilityType,
            Status status,
            List<Owner> owners,
            Suggested.@Nullable Candidate suggested,
            int blockers,
            int warnings,
            List<Risk> risks) {
        public Entry {
            owners = List.copyOf(owners);
            risks = List.copyOf(risks);
        }
    }

    /** A person who owns a seat, and by which mandate. */
    public record Owner(
            String personId, String mandateId, Mandate.State state, Mandate.Origin origin) {}

    /** How many of each. */
    public record Counts(
            int initiatives,
            int entries,
            Map<String, Integer> byStatus,
            Map<String, Integer> byVerdict,
            Map<String, Integer> byResponsibilityType,
            Map<String, Integer> byRisk) {
        public Counts {
            byRisk = java.util.Collections.unmodifiableMap(new TreeMap<>(byRisk));
            byStatus = java.util.Collections.unmodifiableMap(new TreeMap<>(byStatus));
            byVerdict = java.util.Collections.unmodifiableMap(new TreeMap<>(byVerdict));
            byResponsibilityType =
                    java.util.Collections.unmodifiableMap(new TreeMap<>(byResponsibilityType));
        }
    }

    /** The map in a month. */
    public static OwnershipMap of(Collection<Initiative> initiatives, YearMonth month) {
        var entries = new ArrayList<Entry>();
        var risks = Risks.in(initiatives, month);
        for (var initiative : initiatives) entries.addAll(entries(initiative, month, risks));
        entries.sort(
                Comparator.comparing(Entry::area)
                        .thenComparing(Entry::unit)
                        .thenComparing(Entry::status)
                        .thenComparing(Entry::initiativeId)
                        .thenComparing(Entry::scope));
        var counts =
                new Counts(
                        initiatives.size(),
                        entries.size(),
                        count(entries, e -> e.status().name()),
                        count(entries, e -> e.verdict().name()),
                        count(entries, e -> e.responsibilityType().name()),
                        countRisks(entries));
        return new OwnershipMap(month.toString(), counts, entries);
    }

    private static List<Entry> entries(Initiative initiative, YearMonth month, Risks risks) {
        var entries = new ArrayList<Entry>();
        for (var seat : initiative.diagnosed().seats())
            entries.add(entry(initiative, seat, month, risks));
        var elsewhere = live(initiative, month, m -> isWithoutSeat(initiative, m));
        if (entries.isEmpty() || !elsewhere.isEmpty())
            entries.add(whole(initiative, elsewhere, month, risks));
        return entries;
    }

    private static boolean isWithoutSeat(Initiative initiative, Mandate mandate) {
        return initiative.diagnosed().seat(mandate.scope()) == null;
    }

    private static Entry entry(Initiative initiative, Seat seat, YearMonth month, Risks risks) {
        var live = live(initiative, month, m -> m.scope().equals(seat.scope()));
        var owners = live.stream().map(m -> owner(m, month)).toList();
        var suggested = initiative.suggested();
        return new Entry(
                initiative.id(),
                initiative.title(),
                initiative.area(),
                initiative.unit(),
                seat.scope(),
                seat.level(),
                seat.verdict(),
                seat.confidence(),
                live.isEmpty() ? seat.responsibilityType() : live.getFirst().responsibilityType(),
                status(owners),
                owners,
                suggested == null || !owners.isEmpty() ? null : suggested.first(seat.scope()),
                initiative.diagnosed().blockers(),
                initiative.diagnosed().warnings(),
                risks.of(initiative, seat, live));
    }

    private static Entry whole(
            Initiative initiative, List<Mandate> live, YearMonth month, Risks risks) {
        var diagnosed = initiative.diagnosed();
        var owners = live.stream().map(m -> owner(m, month)).toList();
        return new Entry(
                initiative.id(),
                initiative.title(),
                initiative.area(),
                initiative.unit(),
                Seat.WHOLE,
                Level.GROUND,
                diagnosed.verdict(),
                diagnosed.confidence(),
                ResponsibilityType.UNDETERMINED,
                owners.isEmpty() ? Status.NO_SEAT : status(owners),
                owners,
                null,
                diagnosed.blockers(),
                diagnosed.warnings(),
                risks.of(initiative, null, live));
    }

    private static List<Mandate> live(
            Initiative initiative, YearMonth month, java.util.function.Predicate<Mandate> which) {
        return initiative.mandates().stream()
                .filter(m -> m.isLive() && m.stateIn(month) != Mandate.State.ENDED)
                .filter(which)
                .toList();
    }

    private static Owner owner(Mandate mandate, YearMonth month) {
        return new Owner(
                mandate.personId(), mandate.id(), mandate.stateIn(month), mandate.origin());
    }

    private static Status status(List<Owner> owners) {
        if (owners.isEmpty()) return Status.OPEN;
        return owners.stream().allMatch(o -> o.state() == Mandate.State.REQUESTED)
                ? Status.REQUESTED
                : Status.OWNED;
    }

    private static Map<String, Integer> countRisks(List<Entry> entries) {
        var counts = new TreeMap<String, Integer>();
        for (var entry : entries)
            for (var risk : entry.risks()) counts.merge(risk.code().name(), 1, Integer::sum);
        return counts;
    }

    private static Map<String, Integer> count(List<Entry> entries, Function<Entry, String> by) {
        var counts = new TreeMap<String, Integer>();
        for (var entry : entries) counts.merge(by.apply(entry), 1, Integer::sum);
        return counts;
    }
}
