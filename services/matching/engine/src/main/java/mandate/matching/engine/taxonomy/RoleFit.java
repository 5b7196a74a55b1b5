package mandate.matching.engine.taxonomy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * How well a person's phrases fit each of many roles: the harmonic mean of how much of the role
 * somebody covers, essential skills counting 1 and optional ones ½, and how much of what the person
 * brings belongs to the role. The best match speaks, softly: a similarity counts nothing up to
 * {@value #NOTHING} and in full from {@value #FULL} on.
 */
public final class RoleFit {
    private static final float NOTHING = 0.5f;
    private static final float FULL = 0.85f;
    private static final float OPTIONAL = 0.5f;

    private final List<List<Use>> usesOfSkill = new ArrayList<>();
    private final float[] whole;

    private record Use(int role, float weight) {}

    /**
     * What a role asks for, by the places of skills in the vocabulary.
     *
     * @param essential counts in full
     * @param optional counts half; a skill that is in both counts as essential
     */
    public record Asked(List<Integer> essential, List<Integer> optional) {
        public Asked {
            essential = List.copyOf(essential);
            optional = List.copyOf(optional);
        }
    }

    /**
     * @param skills how many the vocabulary has
     */
    public RoleFit(List<Asked> roles, int skills) {
        for (int skill = 0; skill < skills; skill++) usesOfSkill.add(new ArrayList<>());
        whole = new float[roles.size()];
        for (int role = 0; role < roles.size(); role++) {
            var essential = new HashSet<>(roles.get(role).essential());
            for (int skill : essential) use(skill, role, 1);
            for (int skill : new HashSet<>(roles.get(role).optional()))
                if (!essential.contains(skill)) use(skill, role, OPTIONAL);
        }
    }

    private void use(int skill, int role, float weight) {
        usesOfSkill.get(skill).add(new Use(role, weight));
        whole[role] += weight;
    }

    /**
     * The fit of one person to every role, 0 to 1.
     *
     * @param nearness of each of the person's phrases to every skill, see {@link
     *     SkillIndex#nearness}
     */
    public float[] fit(List<float[]> nearness) {
        var belongs = new float[whole.length];
        var covered = new float[usesOfSkill.size()];
        for (var near : nearness) {
            var best = new float[whole.length];
            for (int skill = 0; skill < near.length; skill++) {
                float credit = credit(near[skill]);
                if (credit == 0) continue;
                covered[skill] = Math.max(covered[skill], credit);
                for (var use : usesOfSkill.get(skill))
                    best[use.role()] = Math.max(best[use.role()], credit);
            }
            for (int role = 0; role < best.length; role++) belongs[role] += best[role];
        }
        return together(belongs, covered, nearness.size());
    }

    private float[] together(float[] belongs, float[] covered, int phrases) {
        var fit = new float[whole.length];
        for (int skill = 0; skill < covered.length; skill++)
            if (covered[skill] > 0)
                for (var use : usesOfSkill.get(skill))
                    fit[use.role()] += covered[skill] * use.weight();
        for (int role = 0; role < fit.length; role++) {
            float cover = whole[role] == 0 ? 0 : fit[role] / whole[role];
            float share = phrases == 0 ? 0 : belongs[role] / phrases;
            fit[role] = cover + share == 0 ? 0 : 2 * cover * share / (cover + share);
        }
        return fit;
    }

    /** What a similarity counts: nothing, some or all. */
    static float credit(float similarity) {
        return Math.clamp((similarity - NOTHING) / (FULL - NOTHING), 0, 1);
    }

    /** Roles by the URIs of their skills, as far as the index knows them. */
    public static Asked asked(SkillIndex index, Map<String, Boolean> essentialByUri) {
        var essential = new ArrayList<Integer>();
        var optional = new ArrayList<Integer>();
        essentialByUri.forEach(
                (uri, isEssential) -> {
                    int place = index.place(uri);
                    if (place >= 0) (isEssential ? essential : optional).add(place);
                });
        return new Asked(essential, optional);
    }
}
