package mandate.matching.engine.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
    private final float[] labels;
    private final float[] descriptions;
    private final float doubt;
    private final Set<Integer> meant = new HashSet<>();

    PhraseLook(SkillIndex index, String phrase, OwnLabels own) {
        this.index = index;
        this.phrase = phrase;
        this.own = own;
        this.query = index.encoder().encode(phrase);
        this.bonus = index.grams().bonus(phrase);
        this.labels = index.labelVectors().bytes().look(query);
        this.descriptions = index.descriptionVectors().bytes().look(query);
        this.doubt = SkillIndex.doubt(bestLabel());
        var folded = PlainText.fold(phrase);
        int confirmed = index.place(own.meaning(folded));
        if (confirmed >= 0) meant.add(confirmed);
        else for (int skill : index.called(folded)) meant.add(skill);
    }

    /** The best skills, exactly. */
    List<SkillIndex.Near> best(int top) {
        var floor = floor(top);
        var best = new ArrayList<SkillIndex.Near>();
        for (int skill = 0; skill < index.skills(); skill++)
            if (meant.contains(skill) || ceiling(skill) >= floor)
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
                best = Math.max(best, labels[row] + bonus[row]);
            near[skill] = together(skill, best, descriptions[skill]);
        }
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
        float best = -1;
        for (int row = first(skill); row < first(skill + 1); row++)
            if (labels[row] + slack(row) + bonus[row] >= best) best = Math.max(best, exact(row));
        for (var mine : own.of(index.skill(skill).uri())) best = Math.max(best, near(mine));
        return together(skill, best, index.descriptionVectors().floats().dot(skill, query));
    }

    private float together(int skill, float label, float description) {
        return (1 - SkillIndex.DESCRIPTION) * label
                + SkillIndex.DESCRIPTION * description
                + doubt * index.skill(skill).reuse().likelier;
    }

    /** The similarity that at least as many skills as asked for surely reach. */
    private float floor(int top) {
        var least = new float[index.skills()];
        for (int skill = 0; skill < least.length; skill++) {
            float best = -1;
            for (int row = first(skill); row < first(skill + 1); row++)
                best = Math.max(best, labels[row] - slack(row) + bonus[row]);
            least[skill] =
                    meant.contains(skill)
                            ? 1
                            : together(skill, best, descriptions[skill] - descriptionSlack(skill));
        }
        Arrays.sort(least);
        return least.length <= top ? Float.NEGATIVE_INFINITY : least[least.length - top];
    }

    private float ceiling(int skill) {
        float best = -1;
        for (int row = first(skill); row < first(skill + 1); row++)
            best = Math.max(best, labels[row] + slack(row) + bonus[row]);
        for (var mine : own.of(index.skill(skill).uri())) best = Math.max(best, near(mine));
        return together(skill, best, descriptions[skill] + descriptionSlack(skill));
    }

    private float bestLabel() {
        float surely = -1;
        for (int row = 0; row < labels.length; row++)
            surely = Math.max(surely, labels[row] - slack(row) + bonus[row]);
        float best = -1;
        for (int row = 0; row < labels.length; row++)
            if (labels[row] + slack(row) + bonus[row] >= surely) best = Math.max(best, exact(row));
        for (var mine : own.all())
            if (index.place(mine.skill()) >= 0) best = Math.max(best, near(mine));
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
