package mandate.matching.engine.skills;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Compares the phrases of a book with needed skills, each pair once. What was computed for a role's
 * skill is kept for the next seat of that role; a new phrase costs its own comparisons only. Holds
 * numbers and prepared phrases, lets go of those that left the book, and never changes a result:
 * with or without it the same numbers come out.
 */
public final class PhraseScores {
    private static final int REMEMBERED_SKILLS = 256;

    private final SkillSimilarity similarity;
    private final Map<List<String>, LabelScores> remembered =
            new LinkedHashMap<>(16, 0.75f, true) {
                @Override
                protected boolean removeEldestEntry(Map.Entry<List<String>, LabelScores> eldest) {
                    return size() > REMEMBERED_SKILLS;
                }
            };
    private @Nullable PhraseBook book;
    private SkillSimilarity.@Nullable Prepared[] prepared = new SkillSimilarity.Prepared[0];

    public PhraseScores(SkillSimilarity similarity) {
        this.similarity = similarity;
    }

    public SkillSimilarity similarity() {
        return similarity;
    }

    /** Scores of every phrase of the book against a skill that will be asked for again. */
    public synchronized LabelScores remembered(List<String> labels, PhraseBook phrases) {
        open(phrases);
        var known = remembered.get(labels);
        var scores = sized(known, phrases.idBound());
        fill(scores, labels, phrases);
        remembered.put(List.copyOf(labels), scores);
        return scores;
    }

    /** Scores of every phrase of the book against words of one initiative; nothing is kept. */
    public synchronized LabelScores once(List<String> labels, PhraseBook phrases) {
        open(phrases);
        var scores = sized(null, phrases.idBound());
        fill(scores, labels, phrases);
        return scores;
    }

    private void open(PhraseBook phrases) {
        var before = book;
        if (phrases.equals(before)) return;
        if (before == null || !phrases.sameGeneration(before)) {
            remembered.clear();
            prepared = new SkillSimilarity.Prepared[0];
        }
        prepare(phrases);
        book = phrases;
    }

    /** Carries over what is prepared and still in the book; only new phrases cost anything. */
    private void prepare(PhraseBook phrases) {
        var next = new SkillSimilarity.@Nullable Prepared[phrases.idBound()];
        var fresh = new ArrayList<Phrase>();
        phrases.forEach(
                phrase -> {
                    var known = phrase.id() < prepared.length ? prepared[phrase.id()] : null;
                    if (known == null) fresh.add(phrase);
                    else next[phrase.id()] = known;
                });
        var made = similarity.prepare(fresh.stream().map(Phrase::text).toList());
        for (int at = 0; at < fresh.size(); at++) next[fresh.get(at).id()] = made.get(at);
        prepared = next;
    }

    private static LabelScores sized(@Nullable LabelScores known, int size) {
        if (known != null && known.size() >= size) return known;
        var best = new float[size];
        Arrays.fill(best, Float.NaN);
        var grown = new LabelScores(best, new short[size]);
        if (known == null) return grown;
        for (int id = 0; id < known.size(); id++)
            grown.note(id, known.similarity(id), known.label(id));
        return grown;
    }

    private void fill(LabelScores scores, List<String> labels, PhraseBook phrases) {
        var needed = similarity.prepare(labels);
        phrases.forEach(
                phrase -> {
                    if (!scores.knows(phrase.id())) compare(scores, needed, phrase.id());
                });
    }

    private void compare(LabelScores scores, List<SkillSimilarity.Prepared> needed, int id) {
        var phrase = prepared[id];
        if (phrase == null) throw new IllegalStateException("phrase " + id + " is not prepared");
        float best = 0;
        int speaking = 0;
        for (int label = 0; label < needed.size(); label++) {
            var near = (float) similarity.between(needed.get(label), phrase);
            if (near > best) {
                best = near;
                speaking = label;
            }
        }
        scores.note(id, best, speaking);
    }
}
