package mandate.matching.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import mandate.matching.engine.people.PeoplePool;
import mandate.matching.engine.ranking.FitWeights;
import mandate.matching.engine.ranking.Ranking;
import mandate.matching.engine.ranking.SeatSuggestion;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.seats.SeatWanted;
import mandate.matching.engine.skills.WordAndGramSimilarity;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Milliseconds to rank everyone for one seat: the next seat of a role, the very first, naively. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RankingBenchmark {
    private static final int SEATS = 50;
    private static final long SEED = 20_261_121;

    @Param({"5000", "50000"})
    int count;

    private PeoplePool people = PeoplePool.empty();
    private RoleNeed role = Portfolio.role();
    private SeatWanted[] seats = new SeatWanted[0];
    private Ranking ranking = fresh();
    private int next;

    /** Draws the people and fifty seats of one role, and ranks the first seat. */
    @Setup
    public void draw() {
        var portfolio = new Portfolio(SEED);
        people = portfolio.people(count);
        seats = new SeatWanted[SEATS];
        for (int at = 0; at < SEATS; at++) seats[at] = portfolio.seat(at);
        role = Portfolio.role();
        ranking = fresh();
        nextSeatOfTheRole();
    }

    /** The role's skills were compared for an earlier seat; topic and demand are new. */
    @Benchmark
    public SeatSuggestion nextSeatOfTheRole() {
        return ranking.rank(people, Map.of(), seat(), role);
    }

    /** Nothing is remembered: every distinct phrase is prepared and compared once. */
    @Benchmark
    public SeatSuggestion firstSeatEver() {
        return fresh().rank(people, Map.of(), seat(), role);
    }

    /** Every phrase of every person is compared anew. */
    @Benchmark
    public List<String> naive() {
        return new NaiveRanking(new WordAndGramSimilarity()).best(people, seat(), role);
    }

    private SeatWanted seat() {
        next = (next + 1) % SEATS;
        return seats[next];
    }

    private static Ranking fresh() {
        return new Ranking(new WordAndGramSimilarity(), FitWeights.standard());
    }
}
