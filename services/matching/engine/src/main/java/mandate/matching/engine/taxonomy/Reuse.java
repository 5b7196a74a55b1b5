package mandate.matching.engine.taxonomy;

import java.util.Locale;

/**
 * How widely a skill is used. Everyday words mostly mean a skill that many trades share, so where
 * no label comes near, a shared skill is the likelier reading.
 */
public enum Reuse {
    TRANSVERSAL(0.08f),
    CROSS_SECTOR(0.05f),
    SECTOR_SPECIFIC(0),
    OCCUPATION_SPECIFIC(0),
    UNKNOWN(0);

    final float likelier;

    Reuse(float likelier) {
        this.likelier = likelier;
    }

    /** Reads the word of an ESCO file, such as "cross-sector"; any other word is unknown. */
    public static Reuse of(String written) {
        var name = written.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (var reuse : values()) if (reuse.name().equals(name)) return reuse;
        return UNKNOWN;
    }
}
