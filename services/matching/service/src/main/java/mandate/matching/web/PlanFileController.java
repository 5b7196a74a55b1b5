package mandate.matching.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mandate.matching.app.People;
import mandate.matching.app.plans.PlanPress;
import mandate.matching.app.plans.PlanState;
import mandate.matching.app.plans.PlannedSeat;
import mandate.matching.app.plans.Plans;
import mandate.matching.app.plans.Plans.Acceptance;
import mandate.platform.core.Author;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Problem;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** What leaves a plan: files, and the seats that somebody accepts. */
@RestController
class PlanFileController {
    private final Plans plans;
    private final People people;
    private final List<PlanPress> presses;
    private final Authorship authorship;

    PlanFileController(Plans plans, People people, List<PlanPress> presses, Authorship authorship) {
        this.plans = plans;
        this.people = people;
        this.presses = presses;
        this.authorship = authorship;
    }

    @GetMapping("/api/plans/{id}/files/{ending}")
    Mono<ResponseEntity<Object>> file(@PathVariable String id, @PathVariable String ending) {
        var by = authorship.now();
        var path = "/api/plans/%s/files/%s".formatted(id, ending);
        for (var press : presses)
            if (press.ending().equals(ending))
                return plans.find(by, id)
                        .flatMap(plan -> print(by, press, plan, path))
                        .defaultIfEmpty(PlanController.absent(id));
        var endings = presses.stream().map(PlanPress::ending).toList();
        return Mono.just(
                Problem.fields(
                                "no-such-format",
                                "A plan is not written in this format",
                                List.of(FieldProblem.of("ending", ending, endings)))
                        .answer(path));
    }

    /**
     * Writes down who accepts which seats, and answers which mandates are to be asked for; the
     * gateway asks for them, in the name of whoever accepts.
     */
    @PostMapping(path = "/api/plans/{id}/publish", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Object>> accept(@PathVariable String id, @RequestBody byte[] body) {
        var path = "/api/plans/" + id + "/publish";
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(path));
            case JsonBody.Read.Value value -> {
                var problems = new ArrayList<FieldProblem>();
                var seats = PlanForm.seats(JsonBody.map(value), problems);
                if (!problems.isEmpty())
                    yield Mono.just(
                            Problem.fields(
                                            "invalid-acceptance",
                                            "This cannot be accepted",
                                            problems)
                                    .answer(path));
                yield plans.accept(authorship.now(), id, seats)
                        .map(acceptance -> answer(id, path, acceptance));
            }
        };
    }

    private Mono<ResponseEntity<Object>> print(
            Author by, PlanPress press, PlanState plan, String path) {
        if (!plan.status().isPlanned())
            return Mono.just(notPlanned(plan.status().name()).answer(path));
        return names(by, plan)
                .publishOn(Schedulers.boundedElastic())
                .map(names -> press.print(plan, names))
                .map(file -> sent(press, plan, file));
    }

    private static ResponseEntity<Object> sent(PlanPress press, PlanState plan, byte[] file) {
        var name = "plan-" + plan.id() + "." + press.ending();
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf(press.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(file);
    }

    private Mono<Map<String, String>> names(Author by, PlanState plan) {
        var ids =
                plan.seats().stream()
                        .map(PlannedSeat::personId)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return people.names(by, ids).defaultIfEmpty(new HashMap<>());
    }

    private static ResponseEntity<Object> answer(String id, String path, Acceptance acceptance) {
        return switch (acceptance) {
            case Acceptance.NoPlan _ -> PlanController.absent(id);
            case Acceptance.NotPlanned(var status) -> notPlanned(status.name()).answer(path);
            case Acceptance.NotGiven(var seats) ->
                    Problem.fields(
                                    "invalid-acceptance",
                                    "This cannot be accepted",
                                    seats.stream()
                                            .map(
                                                    seat ->
                                                            FieldProblem.of(
                                                                    "seats",
                                                                    seat.text(),
                                                                    "a seat that the plan gives to somebody"
                                                                            + " new"))
                                            .toList())
                            .answer(path);
            case Acceptance.Wanted(var plan, var seats) ->
                    ResponseEntity.ok(
                            Map.of(
                                    "id",
                                    plan.id(),
                                    "wanted",
                                    seats.stream().map(PlanFileController::wanted).toList()));
        };
    }

    private static Map<String, Object> wanted(PlannedSeat seat) {
        return Map.of(
                "initiativeId", seat.seat().initiativeId(),
                "scope", seat.seat().scope(),
                "personId", Objects.requireNonNull(seat.personId()));
    }

    private static Problem notPlanned(String status) {
        return Problem.of(
                HttpStatus.CONFLICT,
                "plan-not-ready",
                "There is no plan yet",
                "The plan is " + status + "; wait for it to end, or stop it.");
    }
}
