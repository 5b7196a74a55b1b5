package mandate.roles.domain.lint.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mandate.roles.domain.lint.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * Which kinds of role the duties describe.
 *
 * @param duties the duties as they were read
 * @param shares every kind that was seen, the largest share first
 * @param kinds one kind, two or three in a mixed post, or none when the duties do not decide
 */
public record KindReading(List<DutyReading> duties, List<Share> shares, List<RoleKind> kinds) {
    /**
     * How much of the duties belongs to one kind.
     *
     * @param share from 0 to 1; the shares add up to 1
     * @param words that say so, in the order of the text
     */
    public record Share(RoleKind kind, double share, List<Words> words) {
        public Share {
            words = List.copyOf(words);
        }
    }

    public KindReading {
        duties = List.copyOf(duties);
        shares = List.copyOf(shares);
        kinds = List.copyOf(kinds);
    }

    /** Weighs the duties: each counts once, shared by the kinds whose words are in it. */
    public static KindReading of(List<DutyReading> duties) {
        var weights = new EnumMap<RoleKind, Double>(RoleKind.class);
        var words = new EnumMap<RoleKind, List<Words>>(RoleKind.class);
        int understood = 0;
        for (DutyReading duty : duties) {
            var kinds = kindsIn(duty, words);
            int all = kinds.values().stream().mapToInt(Integer::intValue).sum();
            kinds.forEach((kind, n) -> weights.merge(kind, (double) n / all, Double::sum));
            if (all > 0) understood++;
        }
        var shares = shares(weights, words, understood);
        // noise is no work that could be understood
        var work = duties.stream().filter(duty -> !duty.isNoise()).toList();
        return new KindReading(duties, shares, KindDecision.of(work, shares, understood));
    }

    /** The only kind, or null when there is none or more than one. */
    public @Nullable RoleKind only() {
        return kinds.size() == 1 ? kinds.getFirst() : null;
    }

    /** Whether the duties do not decide. */
    public boolean isUndecided() {
        return kinds.isEmpty();
    }

    /** How much of the duties belongs to a kind, from 0 to 1. */
    public double shareOf(RoleKind kind) {
        for (Share share : shares) if (share.kind() == kind) return share.share();
        return 0;
    }

    /** The places in which families of duties stand. */
    public List<Words> wordsOf(DutyFamily family) {
        var found = new ArrayList<Words>();
        for (DutyReading duty : duties)
            for (DutyReading.Hit hit : duty.hits())
                if (hit.family() == family) found.add(duty.passage().words(hit.span()));
        return found;
    }

    private static Map<RoleKind, Integer> kindsIn(
            DutyReading duty, Map<RoleKind, List<Words>> words) {
        var kinds = new EnumMap<RoleKind, Integer>(RoleKind.class);
        for (DutyFamily family : duty.families())
            if (family.kind() != null) kinds.merge(family.kind(), 1, Integer::sum);
        for (DutyReading.Hit hit : duty.hits()) {
            var kind = hit.family().kind();
            if (kind != null)
                words.computeIfAbsent(kind, _ -> new ArrayList<>())
                        .add(duty.passage().words(hit.span()));
        }
        return kinds;
    }

    private static List<Share> shares(
            Map<RoleKind, Double> weights, Map<RoleKind, List<Words>> words, int understood) {
        var shares = new ArrayList<Share>();
        weights.forEach(
                (kind, weight) ->
                        shares.add(
                                new Share(
                                        kind,
                                        weight / understood,
                                        words.getOrDefault(kind, List.of()))));
        shares.sort(Comparator.comparingDouble(Share::share).reversed());
        return shares;
    }
}
