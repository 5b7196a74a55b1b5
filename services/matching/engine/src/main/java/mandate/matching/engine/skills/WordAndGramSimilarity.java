package mandate.matching.engine.skills;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import mandate.matching.engine.text.PlainText;

/**
 * Similarity by what is written: half the words in common, half the character trigrams in common.
 *
 * <p>With W the set of meaning words and G the set of trigrams (each word between two spaces), the
 * similarity is ½ · 2|W₁∩W₂| / (|W₁|+|W₂|) + ½ · |G₁∩G₂| / √(|G₁|·|G₂|): Dice on words, cosine on
 * trigrams. Word order, case, accents and plural s do not matter. Needs no model and no network.
 */
public final class WordAndGramSimilarity implements SkillSimilarity {
    private static final String VERSION = "words-and-trigrams-1";

    /** Chosen by hand: one word in common out of two is possible, but not strong. */
    private static final Thresholds THRESHOLDS = new Thresholds(0.40, 0.74);

    @Override
    public String version() {
        return VERSION;
    }

    @Override
    public Thresholds thresholds() {
        return THRESHOLDS;
    }

    @Override
    public List<Prepared> prepare(List<String> phrases) {
        return phrases.stream().<Prepared>map(Written::of).toList();
    }

    @Override
    public double between(Prepared one, Prepared other) {
        if (!(one instanceof Written first) || !(other instanceof Written second))
            throw new IllegalArgumentException(
                    "prepared by another measure: " + one.getClass() + ", " + other.getClass());
        return first.similarity(second);
    }

    /** Sorted, distinct codes of words and trigrams, and one bit for each trigram modulo 64. */
    private static final class Written implements Prepared {
        private final long[] words;
        private final long[] grams;
        private final long signature;

        private Written(long[] words, long[] grams) {
            this.words = words;
            this.grams = grams;
            this.signature =
                    Arrays.stream(grams)
                            .map(gram -> 1L << (gram % 61))
                            .reduce(0, (bits, bit) -> bits | bit);
        }

        static Written of(String phrase) {
            var words = PlainText.words(phrase);
            return new Written(
                    codes(words.stream().mapToLong(Written::wordCode)),
                    codes(words.stream().flatMapToLong(Written::gramCodes)));
        }

        double similarity(Written other) {
            if ((signature & other.signature) == 0) return 0;
            var sharedGrams = shared(grams, other.grams);
            if (sharedGrams == 0) return 0;
            var sharedWords = shared(words, other.words);
            var dice = 2.0 * sharedWords / (words.length + other.words.length);
            var cosine = sharedGrams / Math.sqrt((double) grams.length * other.grams.length);
            return (dice + cosine) / 2;
        }

        private static int shared(long[] some, long[] others) {
            int i = 0;
            int j = 0;
            int count = 0;
            while (i < some.length && j < others.length) {
                if (some[i] == others[j]) {
                    count++;
                    i++;
                    j++;
                } else if (some[i] < others[j]) i++;
                else j++;
            }
            return count;
        }

        private static long[] codes(LongStream codes) {
            return codes.sorted().distinct().toArray();
        }

        private static LongStream gramCodes(String word) {
            var padded = " " + word + " ";
            var codes = new long[padded.length() - 2];
            for (int at = 0; at < codes.length; at++)
                codes[at] =
                        ((long) padded.charAt(at) << 32)
                                | ((long) padded.charAt(at + 1) << 16)
                                | padded.charAt(at + 2);
            return Arrays.stream(codes);
        }

        /** FNV-1a over 64 bits: collisions among words of one company do not occur in practice. */
        private static long wordCode(String word) {
            long code = 0xcbf29ce484222325L;
            for (int at = 0; at < word.length(); at++)
                code = (code ^ word.charAt(at)) * 0x100000001b3L;
            return code;
        }
    }
}
