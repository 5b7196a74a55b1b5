package mandate.matching.engine.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import mandate.matching.engine.skills.SkillEncoder;
import mandate.matching.engine.text.PlainText;

/**
 * The labels of an organisation's own: phrases of which somebody confirmed what they mean. They
 * speak like any label of the vocabulary, and for the very same phrase they have the last word.
 */
public final class OwnLabels {
    /** No label yet. */
    public static final OwnLabels NONE = new OwnLabels(Map.of());

    /** A confirmed phrase with its vector, made by the encoder of the index that is asked. */
    static final class Own {
        private final Confirmed confirmed;
        private final float[] vector;

        private Own(Confirmed confirmed, float[] vector) {
            this.confirmed = confirmed;
            this.vector = vector;
        }

        String phrase() {
            return confirmed.phrase();
        }

        /** URI of what was confirmed. */
        String skill() {
            return confirmed.skill();
        }

        float near(float[] query) {
            float sum = 0;
            for (int d = 0; d < query.length; d++) sum += query[d] * vector[d];
            return sum;
        }
    }

    private final Map<String, List<Own>> bySkill;
    private final Map<String, Own> byPhrase;

    private OwnLabels(Map<String, Own> byPhrase) {
        this.byPhrase = byPhrase;
        this.bySkill = new HashMap<>();
        for (var own : byPhrase.values())
            bySkill.computeIfAbsent(own.skill(), skill -> new ArrayList<>()).add(own);
    }

    /** What somebody confirmed: this phrase means this skill. */
    public record Confirmed(String phrase, String skill) {}

    /** Of two confirmations of one phrase the later holds. */
    public static OwnLabels of(Collection<Confirmed> confirmed, SkillEncoder encoder) {
        var byPhrase = new HashMap<String, Own>();
        for (var one : confirmed)
            byPhrase.put(PlainText.fold(one.phrase()), new Own(one, encoder.encode(one.phrase())));
        return new OwnLabels(byPhrase);
    }

    Collection<Own> all() {
        return byPhrase.values();
    }

    List<Own> of(String skill) {
        return bySkill.getOrDefault(skill, List.of());
    }

    /** URI of the skill that this very phrase was confirmed to mean, or an empty text. */
    String meaning(String folded) {
        var own = byPhrase.get(folded);
        return own == null ? "" : own.skill();
    }
}
