package mandate.matching.engine.taxonomy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mandate.matching.engine.skills.SkillEncoder;
import mandate.matching.engine.skills.Thresholds;
import mandate.matching.engine.text.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrases as skills of one vocabulary, exactly: what it answers is what comparing the phrase
 * with every label in full would answer. Immutable, for many threads.
 *
 * <p>The best label speaks for its skill; the skill's description is a second look at it, and where
 * no label comes near, widely shared skills are likelier ({@link Reuse}). A phrase that is a label,
 * to the letter, stands at 1.
 */
public final class SkillIndex {
    /**
     * From which similarity on a reading is possible, and from which on it is strong: on the tuning
     * half of the everyday phrases 72 of 100 first readings from 0.70 on were right, and 9 of 10
     * first readings lay above 0.50.
     */
    public static final Thresholds THRESHOLDS = new Thresholds(0.50, 0.70);

    static final float DESCRIPTION = 0.2f;
    private static final float SURE = 0.8f;
    private static final float LOST = 0.4f;

    private final Taxonomy taxonomy;
    private final Rows rows;
    private final Vectors labels;
    private final Vectors descriptions;
    private final Grams grams;
    private final WordIndex words;
    private final Map<String, int[]> byLabel = new HashMap<>();
    private final Map<String, Integer> byUri = new HashMap<>();
    private final SkillEncoder encoder;
    private final float[] likelier;

    SkillIndex(Taxonomy taxonomy, Rows rows, Vectors labels, Vectors about, SkillEncoder encoder) {
        this.taxonomy = taxonomy;
        this.rows = rows;
        this.labels = labels;
        this.descriptions = about;
        this.encoder = encoder;
        this.grams = Grams.of(rows.labels());
        this.likelier = new float[rows.skills()];
        var ofSkills = new ArrayList<List<String>>();
        for (int skill = 0; skill < rows.skills(); skill++) {
            byUri.put(taxonomy.skills().get(skill).uri(), skill);
            likelier[skill] = taxonomy.skills().get(skill).reuse().likelier;
            var its = rows.labels().subList(rows.first(skill), rows.first(skill + 1));
            ofSkills.add(its);
            for (var label : its) name(PlainText.fold(label), skill);
        }
        this.words = new WordIndex(ofSkills);
    }

    public int skills() {
        return rows.skills();
    }

    public int labels() {
        return rows.labels().size();
    }

    public SkillEncoder encoder() {
        return encoder;
    }

    /** The skill of that URI, or null. */
    public @Nullable TaxonomySkill find(String uri) {
        var skill = byUri.get(uri);
        return skill == null ? null : taxonomy.skills().get(skill);
    }

    /** The best readings of a phrase, best first; ties in the order of the vocabulary. */
    public List<SkillReading> read(String phrase, int top, OwnLabels own) {
        var look = new PhraseLook(this, phrase, own);
        return readings(look.best(top), look);
    }

    /** The best readings of a whole sentence, which may name several skills. */
    public List<SkillReading> readSentence(String sentence, int top) {
        var look = new SentenceLook(this, sentence);
        return readings(look.best(top), look);
    }

    /** How near a phrase is to each skill, in the order of the vocabulary, for role fit. */
    public float[] nearness(String phrase) {
        return new PhraseLook(this, phrase, OwnLabels.NONE).nearness();
    }

    /** Tells apart what a look at a phrase and a look at a sentence found. */
    interface Look {
        String via(int skill);
    }

    /** A skill by its place in the vocabulary, and how near it is. */
    record Near(int skill, float similarity) {
        static final Comparator<Near> BEST_FIRST =
                Comparator.comparingDouble((Near one) -> -one.similarity())
                        .thenComparingInt(Near::skill);
    }

    private List<SkillReading> readings(List<Near> best, Look look) {
        return best.stream()
                .map(
                        near -> {
                            var skill = taxonomy.skills().get(near.skill());
                            double similarity =
                                    Math.round(Math.clamp(near.similarity(), 0, 1) * 10_000)
                                            / 10_000.0;
                            return new SkillReading(
                                    skill.uri(),
                                    skill.name(),
                                    look.via(near.skill()),
                                    similarity,
                                    THRESHOLDS.strength(similarity));
                        })
                .toList();
    }

    /** How much the shared skills gain when the best label is this near: all, some or nothing. */
    static float doubt(float bestLabel) {
        return Math.clamp((SURE - bestLabel) / (SURE - LOST), 0, 1);
    }

    private void name(String folded, int skill) {
        byLabel.merge(
                folded,
                new int[] {skill},
                (known, more) -> {
                    var all = Arrays.copyOf(known, known.length + 1);
                    all[known.length] = skill;
                    return all;
                });
    }

    int[] called(String folded) {
        return byLabel.getOrDefault(folded, new int[0]);
    }

    TaxonomySkill skill(int at) {
        return taxonomy.skills().get(at);
    }

    /** How much the skill gains where no label comes near. */
    float likelier(int skill) {
        return likelier[skill];
    }

    int place(String uri) {
        return byUri.getOrDefault(uri, -1);
    }

    Rows rows() {
        return rows;
    }

    Vectors labelVectors() {
        return labels;
    }

    Vectors descriptionVectors() {
        return descriptions;
    }

    Grams grams() {
        return grams;
    }

    WordIndex words() {
        return words;
    }
}
