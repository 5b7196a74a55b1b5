package mandate.matching.web;

import java.net.URI;
import java.time.Duration;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import mandate.matching.app.plans.PlanState;
import mandate.matching.app.plans.Plans;
import mandate.matching.app.plans.Plans.Taken;
import mandate.platform.core.Author;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Ids;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Paging;
import mandate.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code /api/plans}: the staffing plan of the portfolio, and what-ifs beside it. */
@RestController
class PlanController {
    private static final String PATH = "/api/plans";
    private static final Duration STILL_THERE = Duration.ofSeconds(15);

    private final Plans plans;
    private final Authorship authorship;

    PlanController(Plans plans, Authorship authorship) {
        this.plans = plans;
        this.authorship = authorship;
    }

    @PostMapping(path = PATH, consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Object>> order(@RequestBody byte[] body) {
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(PATH));
            case JsonBody.Read.Value value -> {
                var by = authorship.now();
                var sent = PlanForm.read(JsonBody.map(value), coming(by));
                var problems = new ArrayList<>(sent.problems());
                var id = sent.id() == null ? UUID.randomUUID().toString() : sent.id();
                var wrongId = Ids.refusal("id", id);
                if (wrongId != null) yield Mono.just(wrongId.answer(PATH));
                if (!problems.isEmpty()) yield Mono.just(invalid(problems).answer(PATH));
                yield plans.order(by, id, sent.order()).map(taken -> answer(id, taken));
            }
        };
    }

    @GetMapping(PATH)
    Mono<ResponseEntity<Object>> list(
            @RequestParam(defaultValue = "") String after,
            @RequestParam(defaultValue = "100") String limit) {
        return switch (Paging.of(PATH, after, limit)) {
            case Paging.Wrong(var problem) -> Mono.just(problem.answer(PATH));
            case Paging.Page page ->
                    plans.page(authorship.now(), page.after(), page.fetch())
                            .collectList()
                            .map(found -> page.answer(found, PlanState::id, PlanJson::heading));
        };
    }

    @GetMapping(PATH + "/{id}")
    Mono<ResponseEntity<Object>> get(@PathVariable String id) {
        return plans.find(authorship.now(), id)
                .map(plan -> ResponseEntity.<Object>ok(PlanJson.of(plan)))
                .defaultIfEmpty(absent(id));
    }

    @GetMapping(path = PATH + "/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<ResponseEntity<Flux<ServerSentEvent<Map<String, @Nullable Object>>>>> progress(
            @PathVariable String id) {
        var by = authorship.now();
        var ended = Mono.defer(() -> plans.find(by, id)).filter(plan -> !isUnderWay(plan));
        var ticks =
                plans.progress(by, id)
                        .map(tick -> event("progress", PlanJson.tick(tick)))
                        .concatWith(ended.map(plan -> event("ended", PlanJson.heading(plan))));
        var alive = Flux.interval(STILL_THERE).map(_ -> comment());
        return plans.find(by, id)
                .map(_ -> true)
                .defaultIfEmpty(plans.isUnderWay(by, id))
                .map(
                        known ->
                                known
                                        ? ResponseEntity.ok(ticks.publish(f -> merged(f, alive)))
                                        : ResponseEntity.notFound().build());
    }

    @PostMapping(PATH + "/{id}/stop")
    Mono<ResponseEntity<Object>> stop(@PathVariable String id) {
        var by = authorship.now();
        boolean stopped = plans.stop(by, id);
        return plans.find(by, id)
                .map(
                        plan ->
                                ResponseEntity.status(stopped ? HttpStatus.ACCEPTED : HttpStatus.OK)
                                        .<Object>body(PlanJson.heading(plan)))
                .defaultIfEmpty(absent(id));
    }

    @GetMapping(PATH + "/{id}/difference")
    Mono<ResponseEntity<Object>> difference(
            @PathVariable String id, @RequestParam(defaultValue = "") String to) {
        var by = authorship.now();
        var path = PATH + "/" + id + "/difference";
        return plans.find(by, id)
                .flatMap(
                        plan ->
                                plans.difference(by, plan, to.isEmpty() ? null : to)
                                        .map(PlanJson::difference)
                                        .map(json -> ResponseEntity.<Object>ok(json))
                                        .defaultIfEmpty(noOther(to).answer(path)))
                .defaultIfEmpty(absent(id));
    }

    private ResponseEntity<Object> answer(String id, Taken taken) {
        return switch (taken) {
            case Taken.UnderWay(var plan) ->
                    ResponseEntity.accepted()
                            .location(URI.create(PATH + "/" + id))
                            .body(PlanJson.heading(plan));
            case Taken.Refused(var found) -> invalid(PlanJson.problems(found)).answer(PATH);
            case Taken.Exists _ ->
                    Problem.of(
                                    HttpStatus.CONFLICT,
                                    "plan-exists",
                                    "There is such a plan",
                                    "A plan is not made twice; choose another id than " + id + ".")
                            .answer(PATH);
            case Taken.Busy(int most) ->
                    Problem.of(
                                    HttpStatus.TOO_MANY_REQUESTS,
                                    "too-many-plans",
                                    "Many plans are waiting",
                                    "At most %d plans wait; stop one, or send it again later."
                                            .formatted(most))
                            .answer(PATH);
        };
    }

    private static boolean isUnderWay(PlanState plan) {
        return plan.status().isUnderWay();
    }

    /** Ends with what is told, and not with the signs of life. */
    private static <T> Flux<T> merged(Flux<T> told, Flux<T> alive) {
        return Flux.merge(told, alive.takeUntilOther(told.ignoreElements()));
    }

    private static ServerSentEvent<Map<String, @Nullable Object>> event(
            String name, Map<String, @Nullable Object> json) {
        return ServerSentEvent.builder(json).event(name).build();
    }

    private static ServerSentEvent<Map<String, @Nullable Object>> comment() {
        return ServerSentEvent.<Map<String, @Nullable Object>>builder().comment("").build();
    }

    private static YearMonth coming(Author by) {
        return YearMonth.from(by.at().atZone(ZoneOffset.UTC)).plusMonths(1);
    }

    private static Problem invalid(List<FieldProblem> problems) {
        return Problem.fields("invalid-plan", "No plan can be made of this", problems);
    }

    private static Problem noOther(String id) {
        return Problem.fields(
                "invalid-plan",
                "There is nothing to compare with",
                List.of(FieldProblem.of("to", id, "the id of a plan, or nothing for what is")));
    }

    static ResponseEntity<Object> absent(String id) {
        return Problem.of(
                        HttpStatus.NOT_FOUND,
                        "no-such-plan",
                        "There is no such plan",
                        "No plan has the id " + id + ".")
                .answer(PATH + "/" + id);
    }
}
