package mandate.initiatives.domain.owning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import mandate.initiatives.domain.finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * An initiative: its brief, what was diagnosed, who owns it.
 *
 * @param revision of the brief, from 1; mandates and suggestions do not change it
 * @param brief the canonical tree of the brief
 * @param suggested what matching suggested last, or null
 */
public record Initiative(
        String id,
        long revision,
        Map<String, Object> brief,
        Diagnosed diagnosed,
        List<Mandate> mandates,
        @Nullable Suggested suggested) {
    public Initiative {
        brief = Collections.unmodifiableMap(new LinkedHashMap<>(brief));
        mandates = List.copyOf(mandates);
    }

    /** The title of the brief. */
    public String title() {
        return String.valueOf(brief.get("title"));
    }

    /** Where it hangs on the ownership map: the area. */
    public String area() {
        return String.valueOf(brief.getOrDefault("area", "–"));
    }

    /** Where it hangs on the ownership map: the unit. */
    public String unit() {
        return String.valueOf(brief.getOrDefault("unit", "–"));
    }

    /** The next revision. */
    public Initiative revised(Map<String, Object> newBrief, Diagnosed newDiagnosis) {
        return new Initiative(id, revision + 1, newBrief, newDiagnosis, mandates, suggested);
    }

    /** The same initiative with what matching suggests. */
    public Initiative with(@Nullable Suggested suggestion) {
        return new Initiative(id, revision, brief, diagnosed, mandates, suggestion);
    }

    /** What becomes of a request for a mandate. */
    public Decision decide(Asking asking, String by, String at) {
        var refusal = refusal(asking);
        if (refusal != null) return new Decision.Refused(refusal);
        var mandate = mandate(asking, by, at);
        var longer = new ArrayList<>(mandates);
        longer.add(mandate);
        var after = new Initiative(id, revision, brief, diagnosed, longer, suggested);
        return new Decision.Requested(after, mandate);
    }

    /** The initiative after matching has confirmed a mandate; unchanged unless it was requested. */
    public Initiative confirmed(String mandateId, List<String> warnings) {
        return changing(mandateId, m -> m.confirmed(warnings));
    }

    /** The initiative after matching has refused a mandate; unchanged unless it was requested. */
    public Initiative refused(String mandateId, Mandate.Refusal why) {
        return changing(mandateId, m -> m.refused(why));
    }

    /** The initiative after a confirmed mandate was ended by somebody. */
    public Initiative ended(String mandateId) {
        return new Initiative(
                id,
                revision,
                brief,
                diagnosed,
                mandates.stream().map(m -> m.id().equals(mandateId) ? m.ended() : m).toList(),
                suggested);
    }

    /** The role of a seat: as it was suggested, or as it was diagnosed; null for no such seat. */
    public @Nullable SeatRole role(String scope) {
        if (suggested != null)
            for (var seat : suggested.seats())
                if (seat.scope().equals(scope) && seat.roleId() != null)
                    return new SeatRole(seat.roleId(), seat.roleVersion());
        var seat = diagnosed.seat(scope);
        return seat == null ? null : new SeatRole(seat.roleId(), null);
    }

    /** What becomes of evidence that somebody puts on record for a mandate. */
    public Showing show(Mandate mandate, String rule, String who, Proof.Evidence evidence) {
        if (!mandate.wasConfirmed()) return new Showing.NotOwed(List.of());
        var line = mandate.proof(rule, who);
        if (line == null) return new Showing.NotOwed(mandate.burdenOfProof());
        if (line.isFull()) return new Showing.Full(line);
        var after = mandate.shown(line, evidence);
        return new Showing.Shown(changing(mandate, after), after);
    }

    private Initiative changing(Mandate before, Mandate after) {
        return new Initiative(
                id,
                revision,
                brief,
                diagnosed,
                mandates.stream().map(m -> m.id().equals(before.id()) ? after : m).toList(),
                suggested);
    }

    /** A mandate by its id, or null. */
    public @Nullable Mandate mandate(String mandateId) {
        for (var mandate : mandates) if (mandate.id().equals(mandateId)) return mandate;
        return null;
    }

    private Initiative changing(String mandateId, UnaryOperator<Mandate> change) {
        var after =
                mandates.stream()
                        .map(
                                m ->
                                        m.id().equals(mandateId)
                                                        && m.state() == Mandate.State.REQUESTED
                                                ? change.apply(m)
                                                : m)
                        .toList();
        return new Initiative(id, revision, brief, diagnosed, after, suggested);
    }

    private Decision.@Nullable Why refusal(Asking asking) {
        if (asking.origin() == Asking.Wish.IMPORT) return alreadyThere(asking);
        var seat = diagnosed.seat(asking.scope());
        if (seat == null) return noSeat(asking);
        for (var mandate : mandates)
            if (mandate.isLive() && mandate.scope().equals(asking.scope()))
                return new Decision.SeatTaken(asking.scope(), mandate.id(), mandate.personId());
        var reason = asking.reason().isBlank() ? needsReason(asking) : null;
        return reason != null ? reason : Obligations.refusal(seat, asking);
    }

    private Decision.@Nullable Why alreadyThere(Asking asking) {
        for (var mandate : mandates)
            if (mandate.isLive()
                    && mandate.scope().equals(asking.scope())
                    && mandate.personId().equals(asking.personId()))
                return new Decision.SeatTaken(asking.scope(), mandate.id(), mandate.personId());
        return null;
    }

    private Decision.Why noSeat(Asking asking) {
        var scopes = diagnosed.seats().stream().map(Seat::scope).toList();
        return new Decision.NoSuchSeat(asking.scope(), scopes, diagnosed.verdict());
    }

    /** An acceptance speaks for itself; a choice of somebody else does not (R28). */
    private Decision.@Nullable Why needsReason(Asking asking) {
        return isFirst(asking) ? null : new Decision.ReasonNeeded(asking.personId());
    }

    private boolean isFirst(Asking asking) {
        var first = suggested == null ? null : suggested.first(asking.scope());
        return first != null && first.personId().equals(asking.personId());
    }

    private Mandate mandate(Asking asking, String by, String at) {
        var seat = diagnosed.seat(asking.scope());
        var shown =
                new Mandate.Shown(
                        diagnosed.questions(), diagnosed.warnings(), diagnosed.seats().size());
        return new Mandate(
                id + ".m" + (mandates.size() + 1),
                asking.scope(),
                asking.personId(),
                Obligations.of(seat, asking),
                asking.loadPct() != null ? asking.loadPct() : seat == null ? 0 : seat.loadPct(),
                month(asking.from(), seat == null ? null : seat.from()),
                month(asking.until(), seat == null ? null : seat.until()),
                Mandate.State.REQUESTED,
                origin(asking),
                asking.reason(),
                asking.charter(),
                asking.capacity(),
                shown,
                diagnosed.proofs(asking.scope()),
                List.of(),
                null,
                by,
                at);
    }

    private static String month(@Nullable String asked, @Nullable String ofSeat) {
        if (asked != null) return asked;
        if (ofSeat != null) return ofSeat;
        throw new IllegalArgumentException("A mandate without a seat needs its months");
    }

    private Mandate.Origin origin(Asking asking) {
        if (asking.origin() == Asking.Wish.IMPORT) return Mandate.Origin.IMPORTED;
        return isFirst(asking) ? Mandate.Origin.ACCEPTED : Mandate.Origin.OVERRIDDEN;
    }

    /** Whether anybody is to be found for it at all. */
    public boolean wantsSomebody() {
        return diagnosed.verdict() != Verdict.NO_STAFF && diagnosed.verdict() != Verdict.UNDECIDED;
    }
}
