package mandate.matching.engine.skills;

import java.util.List;

/**
 * How near two phrases are in meaning, from 0 (nothing in common) to 1 (the same). Phrases are
 * prepared once and in batches, because for some measures that is the dear part; comparing two
 * prepared phrases is cheap. Implementations are pure: same phrases, same number.
 */
public interface SkillSimilarity {
    /** Names the measure and its version; it is kept with every suggestion made with it. */
    String version();

    /** Prepares the phrases, in the order given. */
    List<Prepared> prepare(List<String> phrases);

    /**
     * Compares two phrases that this measure prepared.
     *
     * @return 0 to 1, symmetric
     */
    double between(Prepared one, Prepared other);

    /** From which number on this measure calls two phrases a possible and a strong match. */
    Thresholds thresholds();

    /** A phrase made ready by one measure; only that measure looks inside. */
    interface Prepared {}
}
