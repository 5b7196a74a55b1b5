package mandate.roles.domain.lint.homonym;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.kind.TitleWords;

/** R69: posts are compared by their profile, never by their title. */
public final class Homonyms {
    /** Profiles less alike than this are different (product default). */
    static final double DIFFERENT = 0.4;

    /**
     * Profiles at least this alike are one, also where both titles say what they are (product
     * default).
     */
    static final double SAME = 0.75;

    private Homonyms() {}

    /** What is odd about two posts. */
    public enum Relation {
        SAME_TITLE_DIFFERENT_PROFILE,
        DIFFERENT_TITLE_SAME_PROFILE
    }

    /**
     * Two posts of which one is named wrongly.
     *
     * @param likeness of their profiles, from 0 to 1
     */
    public record Pair(Profile one, Profile two, Relation relation, double likeness, Text why) {}

    /** Every odd pair, in the order in which the profiles were given. */
    public static List<Pair> among(List<Profile> profiles) {
        var pairs = new ArrayList<Pair>();
        for (int i = 0; i < profiles.size(); i++)
            for (int j = i + 1; j < profiles.size(); j++)
                add(profiles.get(i), profiles.get(j), pairs);
        return List.copyOf(pairs);
    }

    private static void add(Profile one, Profile two, List<Pair> pairs) {
        // where duties do not say what they are, nothing is said about them
        if (one.kinds().isEmpty() || two.kinds().isEmpty()) return;
        double likeness = Likeness.ofProfiles(one, two);
        boolean sameKinds = new HashSet<>(one.kinds()).equals(new HashSet<>(two.kinds()));
        boolean sameTitle = Likeness.sameTitle(one.title(), two.title());
        if (sameTitle && !sameKinds && (likeness < DIFFERENT || apart(one, two)))
            pairs.add(homonyms(one, two, likeness));
        boolean hidden = likeness >= SAME || misleads(one) || misleads(two);
        if (!sameTitle && sameKinds && hidden) pairs.add(synonyms(one, two, likeness));
    }

    /** Whether nobody would look for these duties under this title. */
    private static boolean misleads(Profile profile) {
        var suggested = TitleWords.suggests(profile.title());
        return suggested == null || !profile.kinds().contains(suggested);
    }

    /** Whether they have no kind in common. */
    private static boolean apart(Profile one, Profile two) {
        return one.kinds().stream().noneMatch(two.kinds()::contains);
    }

    private static Pair homonyms(Profile one, Profile two, double likeness) {
        return new Pair(
                one,
                two,
                Relation.SAME_TITLE_DIFFERENT_PROFILE,
                likeness,
                new Text(
                        "Both are called “%s”; the duties of one describe %s, those of the other %s."
                                .formatted(shorter(one, two), en(one.kinds()), en(two.kinds())),
                        "Les deux s'appellent « %s » ; les missions de l'un décrivent : %s, celles de l'autre : %s."
                                .formatted(shorter(one, two), fr(one.kinds()), fr(two.kinds()))));
    }

    private static Pair synonyms(Profile one, Profile two, double likeness) {
        return new Pair(
                one,
                two,
                Relation.DIFFERENT_TITLE_SAME_PROFILE,
                likeness,
                new Text(
                        "“%s” and “%s” are the same by their duties: %s."
                                .formatted(one.title(), two.title(), en(one.kinds())),
                        "« %s » et « %s » sont le même poste par leurs missions : %s."
                                .formatted(one.title(), two.title(), fr(one.kinds()))));
    }

    private static String shorter(Profile one, Profile two) {
        return one.title().length() <= two.title().length() ? one.title() : two.title();
    }

    private static String en(Collection<RoleKind> kinds) {
        return String.join(" and ", kinds.stream().map(kind -> kind.called().en()).toList());
    }

    private static String fr(Collection<RoleKind> kinds) {
        return String.join(" et ", kinds.stream().map(kind -> kind.called().fr()).toList());
    }
}
