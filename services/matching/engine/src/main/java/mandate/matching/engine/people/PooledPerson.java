package mandate.matching.engine.people;

import java.util.regex.Pattern;

/** A person in a pool: the profile, its version, and where its phrases stand in the pool's book. */
public final class PooledPerson {
    private static final Pattern FOLLOWERS =
            Pattern.compile(
                    "\\d[\\d .,]*\\s*(k|m|million|thousand|mille)?\\s*(followers?|subscribers?|fans|abonnée?s?)\\b",
                    Pattern.CASE_INSENSITIVE
                            | Pattern.UNICODE_CASE
                            | Pattern.UNICODE_CHARACTER_CLASS);

    private final Profile profile;
    private final long version;
    private final int[] skillPhrases;
    private final int[] interestPhrases;
    private final boolean[] followers;

    PooledPerson(Profile profile, long version, int[] skillPhrases, int[] interestPhrases) {
        this.profile = profile;
        this.version = version;
        this.skillPhrases = skillPhrases;
        this.interestPhrases = interestPhrases;
        this.followers = new boolean[skillPhrases.length];
        for (int at = 0; at < followers.length; at++)
            followers[at] = FOLLOWERS.matcher(profile.skills().get(at).evidence()).find();
    }

    /**
     * This person with another profile, for asking what would be if.
     *
     * @throws IllegalArgumentException for a phrase that this person does not use
     */
    public PooledPerson as(Profile variant) {
        return new PooledPerson(
                variant,
                version,
                variant.skills().stream().mapToInt(skill -> phrase(skill.text())).toArray(),
                interestPhrases);
    }

    private int phrase(String text) {
        for (int at = 0; at < skillPhrases.length; at++)
            if (profile.skills().get(at).text().equals(text)) return skillPhrases[at];
        throw new IllegalArgumentException(profile.id() + " does not say '" + text + "'");
    }

    public Profile profile() {
        return profile;
    }

    public long version() {
        return version;
    }

    /** Phrase id of the skill at that place of the profile. */
    public int skillPhrase(int at) {
        return skillPhrases[at];
    }

    /** Phrase id of the interest at that place of the profile. */
    public int interestPhrase(int at) {
        return interestPhrases[at];
    }

    /** True when the evidence of that skill is a count of followers (R138). */
    public boolean countsFollowers(int at) {
        return followers[at];
    }

    /** 64 bits of id and version; the digest of a pool is the sum over its people. */
    long mark() {
        long mark = 0xcbf29ce484222325L;
        var id = profile.id();
        for (int at = 0; at < id.length(); at++) mark = (mark ^ id.charAt(at)) * 0x100000001b3L;
        return stirred(stirred(mark) + 0x9E3779B97F4A7C15L * (version + 1));
    }

    /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
    private static long stirred(long bits) {
        long z = bits;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
