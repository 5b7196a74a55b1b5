package mandate.matching.engine.taxonomy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import mandate.matching.engine.text.PlainText;

/**
 * One phrase against all labels. A first look in bytes says for each skill between which two
 * numbers its similarity lies; only skills that may be among the best are worked out in full. So
 * the outcome is exact, and most of the vocabulary costs bytes only.
 */
final class PhraseLook implements SkillIndex.Look {
    private final SkillIndex index;
    private final String phrase;
    private final OwnLabels own;
    private final float[] query;
    private final float[] bonus;

    /** Of each label what the first look says, letters included. */
    private final float[] labels;

    /** Of each skill what its best label reaches at least and at most. */
    private final float[] least;

    private final float[] most;
    private final float[] descriptions;
    private final float doubt;
    private final Set<Integer> meant = new HashSet<>();

    /** Of each skill with labels of the organisation's own how near the nearest is. */
    private final Map<Integer, Float> confirmed = new HashMap<>();

    PhraseLook(SkillIndex index, String phrase, OwnLabels own) {
        this.index = index;
        this.phrase = phrase;
        this.own = own;
        this.query = index.encoder().encode(phrase);
        this.labels = index.labelVectors().bytes().look(query);
        this.descriptions = index.descriptionVectors().bytes().look(query);
        this.least = new float[index.skills()];
        this.most = new float[index.skills()];
        this.bonus = index.grams().bonus(phrase);
        for (int row = 0; row < labels.length; row++) labels[row] += bonus[row];
        for (var mine : own.all()) {
            int skill = index.place(mine.skill());
            if (skill >= 0) confirmed.merge(skill, near(mine), Math::max);
        }
        bound();
        this.doubt = SkillIndex.doubt(bestLabel());
        var folded = PlainText.fold(phrase);
        int said = index.place(own.meaning(folded));
        if (said >= 0) meant.add(said);
        else for (int skill : index.called(folded)) meant.add(skill);
    }

    /** The best skills, exactly. */
    List<SkillIndex.Near> best(int top) {
        var floor = floor(top);
        var best = new ArrayList<SkillIndex.Near>();
        for (int skill = 0; skill < most.length; skill++)
            if (ceiling(skill) >= floor || meant.contains(skill))
                best.add(new SkillIndex.Near(skill, similarity(skill)));
        best.sort(SkillIndex.Near.BEST_FIRST);
        return best.subList(0, Math.min(top, best.size()));
    }

    /** About how near each skill is; off by less than a hundredth. */
    float[] nearness() {
        var near = new float[index.skills()];
        for (int skill = 0; skill < near.length; skill++) {
            float best = -1;
            for (int row = first(skill); row < first(skill + 1); row++)
                best = Math.max(best, labels[row]);
            near[skill] = together(skill, best, descriptions[skill]);
        }
        confirmed.forEach(
                (skill, mine) ->
                        near[skill] =
                                Math.max(near[skill], together(skill, mine, descriptions[skill])));
        for (int skill : meant) near[skill] = 1;
        return near;
    }

    @Override
    public String via(int skill) {
        int best = first(skill);
        for (int row = first(skill); row < first(skill + 1); row++)
            if (exact(row) > exact(best)) best = row;
        float nearest = exact(best);
        var via = index.rows().labels().get(best);
        for (var mine : own.of(index.skill(skill).uri())) {
            float near = near(mine);
            if (near > nearest || (meant.contains(skill) && near > nearest - 1e-4f)) {
                nearest = near;
                via = mine.phrase();
            }
        }
        return via;
    }

    /** Exactly how near one skill is. */
    private float similarity(int skill) {
        if (meant.contains(skill)) return 1;
        float best = confirmed.getOrDefault(skill, -1f);
        for (int row = first(skill); row < first(skill + 1); row++)
            if (labels[row] + slack(row) >= best) best = Math.max(best, exact(row));
        return together(skill, best, index.descriptionVectors().floats().dot(skill, query));
    }

    private float together(int skill, float label, float description) {
        return (1 - SkillIndex.DESCRIPTION) * label
                + SkillIndex.DESCRIPTION * description
                + doubt * index.likelier(skill);
    }

    /** Between which two numbers the best label of each skill lies. */
    private void bound() {
        var slack = index.labelVectors().bytes().slack();
        for (int skill = 0; skill < least.length; skill++) {
            float low = -1;
            float high = -1;
            for (int row = first(skill); row < first(skill + 1); row++) {
                low = Math.max(low, labels[row] - slack[row]);
                high = Math.max(high, labels[row] + slack[row]);
            }
            least[skill] = low;
            most[skill] = high;
        }
        confirmed.forEach(
                (skill, near) -> {
                    least[skill] = Math.max(least[skill], near);
                    most[skill] = Math.max(most[skill], near);
                });
    }

    /** The similarity that at least as many skills as asked for surely reach. */
    private float floor(int top) {
        if (least.length <= top) return Float.NEGATIVE_INFINITY;
        var sure = new PriorityQueue<Float>(top + 1);
        float lowest = Float.NEGATIVE_INFINITY;
        for (int skill = 0; skill < least.length; skill++) {
            float reaches =
                    together(skill, least[skill], descriptions[skill] - descriptionSlack(skill));
            if (reaches <= lowest) continue;
            sure.add(reaches);
            if (sure.size() > top) sure.remove();
            if (sure.size() == top) lowest = sure.element();
        }
        return lowest;
    }

    private float ceiling(int skill) {
        return together(skill, most[skill], descriptions[skill] + descriptionSlack(skill));
    }

    private float bestLabel() {
        float surely = -1;
        for (float low : least) surely = Math.max(surely, low);
        float best = -1;
        for (float mine : confirmed.values()) best = Math.max(best, mine);
        for (int skill = 0; skill < most.length; skill++)
            if (most[skill] >= surely)
                for (int row = first(skill); row < first(skill + 1); row++)
                    if (labels[row] + slack(row) >= surely) best = Math.max(best, exact(row));
        return best;
    }

    private float exact(int row) {
        return index.labelVectors().floats().dot(row, query) + bonus[row];
    }

    private float near(OwnLabels.Own mine) {
        return mine.near(query) + Grams.bonus(phrase, mine.phrase());
    }

    private int first(int skill) {
        return index.rows().first(skill);
    }

    private float slack(int row) {
        return index.labelVectors().bytes().slack()[row];
    }

    private float descriptionSlack(int skill) {
        return index.descriptionVectors().bytes().slack()[skill];
    }
}
