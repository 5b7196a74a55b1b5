package mandate.matching.bench;

import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.people.PooledPerson;
import mandate.matching.engine.ranking.FitWeights;
import mandate.matching.engine.ranking.Ranking;
import mandate.matching.engine.skills.WordAndGramSimilarity;

/**
 * Ranks a million people exactly for one seat, beside the time of reading, for each of them, the
 * vectors of their phrases once. Distinct phrases share a vector of 384 bytes, as they do in an
 * index of embeddings; reading one is adding up its bytes.
 */
final class MillionRun {
    private static final int BYTES = 384;
    private static final int ROUNDS = 7;

    private MillionRun() {}

    /** Arguments: how many people (1,000,000). */
    public static void main(String... arguments) {
        int count = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
        var portfolio = new Portfolio(20_261_122);
        var people = portfolio.people(count);
        var role = Portfolio.role();
        var ranking = new Ranking(new WordAndGramSimilarity(), FitWeights.standard());
        var vectors = vectors(people.phrases().idBound());
        System.gc();
        System.out.printf(
                "%,d people, %,d distinct phrases, heap in use %,d MiB%n",
                people.count(), people.phrases().count(), heap());
        var reads = new double[ROUNDS];
        var ranks = new double[ROUNDS];
        long seen = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = System.nanoTime();
            seen += read(people, vectors);
            reads[round] = millis(begun);
            var seat = portfolio.seat(round);
            begun = System.nanoTime();
            seen += ranking.rank(people, Map.of(), seat, role).eligible();
            ranks[round] = millis(begun);
            System.out.printf(
                    "round %d: vectors read in %,.0f ms, ranked in %,.0f ms, %.2f times%n",
                    round, reads[round], ranks[round], ranks[round] / reads[round]);
        }
        System.out.printf(
                "median of the last %d: read %,.0f ms, ranked %,.0f ms, %.2f times (%d)%n",
                ROUNDS - 2, median(reads), median(ranks), median(ranks) / median(reads), seen & 1);
    }

    private static byte[] vectors(int phrases) {
        var bytes = new byte[phrases * BYTES];
        new Random(1).nextBytes(bytes);
        return bytes;
    }

    private static long read(PeoplePool people, byte[] vectors) {
        var sum = new long[1];
        people.forEach(person -> sum[0] += read(person, vectors));
        return sum[0];
    }

    private static long read(PooledPerson person, byte[] vectors) {
        int sum = 0;
        for (int at = 0; at < person.profile().skills().size(); at++) {
            int from = person.skillPhrase(at) * BYTES;
            for (int one = from; one < from + BYTES; one++) sum += vectors[one];
        }
        return sum;
    }

    private static double median(double[] millis) {
        var last = Arrays.copyOfRange(millis, 2, millis.length);
        Arrays.sort(last);
        return last[last.length / 2];
    }

    private static double millis(long begun) {
        return (System.nanoTime() - begun) / 1e6;
    }

    private static long heap() {
        var runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) / 1024 / 1024;
    }
}
