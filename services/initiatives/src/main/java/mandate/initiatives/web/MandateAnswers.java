package mandate.initiatives.web;

import java.net.URI;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.owning.Decision;
import mandate.initiatives.domain.owning.Mandate;
import mandate.initiatives.domain.owning.Mandate.Refusal;
import mandate.initiatives.domain.owning.Proof;
import mandate.initiatives.domain.owning.Showing;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** How each outcome of a request for a mandate is said over HTTP. */
final class MandateAnswers {
    private MandateAnswers() {}

    /** 201 once confirmed, 202 while matching has not answered, 409 with the rule when refused. */
    static ResponseEntity<Object> standing(
            String id, Mandate mandate, String reason, YearMonth month, String path) {
        return switch (mandate.state()) {
            case REQUESTED -> shown(HttpStatus.ACCEPTED, id, mandate, month);
            case CONFIRMED, ACTIVE -> shown(HttpStatus.CREATED, id, mandate, month);
            case ENDED -> shown(HttpStatus.OK, id, mandate, month);
            case REFUSED_CAPACITY, REFUSED_RULE -> refused(mandate, reason).answer(path);
        };
    }

    static Problem refused(Decision.Why why) {
        return switch (why) {
            case Decision.NoSuchSeat(var scope, var scopes, var verdict) ->
                    new Problem(
                            HttpStatus.CONFLICT,
                            "no-such-seat",
                            "There is no such seat to be filled",
                            scopes.isEmpty()
                                    ? "The diagnosis is " + verdict + ": nobody is to own it."
                                    : "The seats are: " + String.join(", ", scopes) + ".",
                            List.of(FieldProblem.of("scope", scope, scopes)),
                            Map.of());
            case Decision.SeatTaken(var scope, var mandateId, var personId) ->
                    conflict(
                                    "seat-taken",
                                    "Somebody owns this seat",
                                    "Seat %s is held by %s; end that mandate first."
                                            .formatted(scope, personId))
                            .with("mandateId", mandateId);
            case Decision.ReasonNeeded(var personId) ->
                    Problem.fields(
                                    "reason-needed",
                                    "Say why",
                                    List.of(
                                            FieldProblem.of(
                                                    "reason",
                                                    "",
                                                    "a reason, because "
                                                            + personId
                                                            + " is not the first suggestion")))
                            .with("rule", "R28");
            case Decision.TypeNotOpen(var chosen, var owed, var rule) ->
                    new Problem(
                            HttpStatus.CONFLICT,
                            "responsibility-not-open",
                            "The responsibility type is not open here",
                            "%s is owed on this seat (%s).".formatted(owed, rule),
                            List.of(
                                    FieldProblem.of(
                                            "responsibilityType", chosen.name(), owed.name())),
                            Map.of("rule", rule));
        };
    }

    /** 200 with the mandate and what was shown under it, or why it was not taken. */
    static ResponseEntity<Object> showing(
            String id, Showing showing, YearMonth month, String path) {
        return switch (showing) {
            case Showing.Shown(_, var mandate) -> shown(HttpStatus.OK, id, mandate, month);
            case Showing.NoSuchMandate(var mandateId) ->
                    Problem.of(
                                    HttpStatus.NOT_FOUND,
                                    "no-such-mandate",
                                    "There is no such mandate",
                                    "No mandate of %s has the id %s.".formatted(id, mandateId))
                            .answer(path);
            case Showing.NotOwed(var owed) ->
                    Problem.fields("proof-not-owed", "Nobody owes that proof here", owed(owed))
                            .answer(path);
            case Showing.Full(var line) ->
                    conflict(
                                    "proof-full",
                                    "There is no room for more evidence",
                                    "%s by %s holds %d pieces."
                                            .formatted(line.rule(), line.who(), Proof.MOST))
                            .answer(path);
        };
    }

    private static List<FieldProblem> owed(List<Proof> lines) {
        var owed = lines.stream().map(line -> line.rule() + " by " + line.who()).toList();
        return List.of(FieldProblem.of("rule", "", owed));
    }

    static Problem keyTaken() {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "idempotency-key-taken",
                "The Idempotency-Key was used for another request",
                "Use a new key for a new request.");
    }

    static Problem notLive(Mandate mandate) {
        return conflict(
                "mandate-not-live",
                "This mandate cannot be ended",
                "Mandate %s is %s; only a confirmed one can be ended."
                        .formatted(mandate.id(), mandate.state()));
    }

    private static Problem refused(Mandate mandate, String reason) {
        var why = mandate.refusal();
        if (why == null) throw new IllegalStateException("Refused without a reason: " + mandate);
        return switch (why.rule()) {
            case "CAPACITY" -> tooLittle(mandate, why);
            case "REASON_NEEDED" ->
                    Problem.fields(
                            "reason-needed",
                            "Say why",
                            List.of(
                                    FieldProblem.of(
                                            "reason",
                                            reason,
                                            "a reason, because this person comes with warnings")));
            case "NO_SUCH_PERSON" ->
                    Problem.fields(
                            "no-such-person",
                            "There is no such person",
                            List.of(
                                    FieldProblem.of(
                                            "personId",
                                            mandate.personId(),
                                            "the id of a person in /api/people")));
            default -> excluded(mandate, why);
        };
    }

    private static Problem tooLittle(Mandate mandate, Refusal why) {
        return conflict(
                        "no-capacity",
                        "The person has no capacity left",
                        "%s has %d %% free in %s, %d %% is needed."
                                .formatted(
                                        mandate.personId(),
                                        why.freePct(),
                                        String.valueOf(why.month()),
                                        why.neededPct()))
                .with("month", String.valueOf(why.month()))
                .with("freePct", why.freePct())
                .with("neededPct", why.neededPct())
                .with("rule", why.rule())
                .with("mandateId", mandate.id())
                .with("state", mandate.state().name());
    }

    private static Problem excluded(Mandate mandate, Refusal why) {
        return conflict(
                        "excluded",
                        "This person cannot own this seat",
                        "Rule %s excludes %s; the suggestions of this initiative say why."
                                .formatted(why.rule(), mandate.personId()))
                .with("rule", why.rule())
                .with("mandateId", mandate.id())
                .with("state", mandate.state().name());
    }

    private static Problem conflict(String code, String title, String detail) {
        return Problem.of(HttpStatus.CONFLICT, code, title, detail);
    }

    private static ResponseEntity<Object> shown(
            HttpStatus status, String id, Mandate mandate, YearMonth month) {
        return ResponseEntity.status(status)
                .location(URI.create(InitiativeController.path(id)))
                .body(InitiativeJson.mandate(id, mandate, month));
    }
}
