package mandate.initiatives.domain.owning;

import java.time.YearMonth;
import java.util.List;
import mandate.initiatives.domain.finding.ResponsibilityType;
import org.jspecify.annotations.Nullable;

/**
 * An accepted ownership of a seat, from its request to its end.
 *
 * @param loadPct FTE percent a month that it takes from the person
 * @param from first month, YYYY-MM
 * @param until last month, YYYY-MM
 * @param reason in the words of whoever asked, possibly empty
 * @param charter the two hats' expectations, or null
 * @param capacity as what the person owns it, for imported ownership ("chair"), possibly empty
 * @param shown what the asker was shown at the approval step (R80)
 * @param burdenOfProof who has to show what, as diagnosed when it was asked for, and what was shown
 * @param warnings rules that were accepted with a reason
 * @param refusal why it was refused, or null
 * @param by id of whoever asked
 * @param at when, ISO 8601
 */
public record Mandate(
        String id,
        String scope,
        String personId,
        ResponsibilityType responsibilityType,
        int loadPct,
        String from,
        String until,
        State state,
        Origin origin,
        String reason,
        @Nullable Charter charter,
        String capacity,
        Shown shown,
        List<Proof> burdenOfProof,
        List<String> warnings,
        @Nullable Refusal refusal,
        String by,
        String at) {
    public Mandate {
        warnings = List.copyOf(warnings);
        burdenOfProof = List.copyOf(burdenOfProof);
    }

    /** Where it stands. A confirmed mandate is active from its first month to its last. */
    public enum State {
        REQUESTED,
        CONFIRMED,
        ACTIVE,
        REFUSED_CAPACITY,
        REFUSED_RULE,
        ENDED
    }

    /** How it came about. */
    public enum Origin {
        /** The first suggestion was accepted. */
        ACCEPTED,
        /** Somebody else was chosen, with a reason. */
        OVERRIDDEN,
        /** It existed before and was brought in. */
        IMPORTED
    }

    /**
     * Expectations of two hats, spelled out (R142).
     *
     * @param timeShare how the time is divided between the hats, possibly empty
     * @param conflicts which are foreseen, possibly empty
     * @param decidedBy who decides in a conflict, possibly empty
     */
    public record Charter(
            String internal,
            String external,
            String timeShare,
            String conflicts,
            String decidedBy) {}

    /** Numbers of open questions, warnings and seats that were shown before approval (R80). */
    public record Shown(int questions, int warnings, int seats) {}

    /**
     * Why matching refused.
     *
     * @param month first month short of capacity, or null
     */
    public record Refusal(String rule, @Nullable String month, int neededPct, int freePct) {}

    /** Whether the seat is taken by it, or about to be. */
    public boolean isLive() {
        return switch (state) {
            case REQUESTED, CONFIRMED, ACTIVE -> true;
            case REFUSED_CAPACITY, REFUSED_RULE, ENDED -> false;
        };
    }

    /** The state in a month: what was confirmed becomes active, and ends. */
    public State stateIn(YearMonth month) {
        if (state != State.CONFIRMED) return state;
        if (month.isBefore(YearMonth.parse(from))) return State.CONFIRMED;
        return month.isAfter(YearMonth.parse(until)) ? State.ENDED : State.ACTIVE;
    }

    Mandate confirmed(List<String> accepted) {
        return with(State.CONFIRMED, accepted, null);
    }

    Mandate refused(Refusal why) {
        var capacity = why.rule().equals("CAPACITY") || why.rule().equals("HATS");
        return with(capacity ? State.REFUSED_CAPACITY : State.REFUSED_RULE, warnings, why);
    }

    Mandate ended() {
        return with(State.ENDED, warnings, refusal);
    }

    /** Whether somebody owes something under it, or did until it ended. */
    boolean wasConfirmed() {
        return switch (state) {
            case CONFIRMED, ACTIVE, ENDED -> true;
            case REQUESTED, REFUSED_CAPACITY, REFUSED_RULE -> false;
        };
    }

    /** The line of the burden of proof that a rule puts on somebody, or null. */
    @Nullable Proof proof(String rule, String who) {
        for (var proof : burdenOfProof)
            if (proof.rule().equals(rule) && proof.who().equals(who)) return proof;
        return null;
    }

    /** The mandate after something was shown; the line must be its own. */
    Mandate shown(Proof line, Proof.Evidence evidence) {
        var after =
                burdenOfProof.stream()
                        .map(proof -> proof.equals(line) ? proof.with(evidence) : proof)
                        .toList();
        return with(state, after, warnings, refusal);
    }

    private Mandate with(State next, List<String> accepted, @Nullable Refusal why) {
        return with(next, burdenOfProof, accepted, why);
    }

    private Mandate with(
            State next, List<Proof> proofs, List<String> accepted, @Nullable Refusal why) {
        return new Mandate(
                id,
                scope,
                personId,
                responsibilityType,
                loadPct,
                from,
                until,
                next,
                origin,
                reason,
                charter,
                this.capacity,
                shown,
                proofs,
                accepted,
                why,
                by,
                at);
    }
}
