package mandate.matching.web.scim;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import mandate.matching.app.Directory;
import mandate.matching.app.Directory.Outcome;
import mandate.matching.app.PersonState;
import mandate.matching.engine.people.FieldProblem;
import mandate.platform.http.Authorship;
import mandate.platform.http.JsonBody;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/**
 * {@code /api/scim/v2/Users}: list, get, create, patch; whoever is set inactive is suggested no
 * more and their mandates are at risk. Nothing is deleted here, and nothing that a person wrote is
 * touched.
 */
@RestController
class ScimController {
    static final String USERS = "/api/scim/v2/Users";
    private static final int MOST = 200;
    private static final int MOST_OPERATIONS = 100;

    private final Directory directory;
    private final Authorship authorship;

    ScimController(Directory directory, Authorship authorship) {
        this.directory = directory;
        this.authorship = authorship;
    }

    @GetMapping(USERS)
    Mono<ResponseEntity<Object>> list(
            @RequestParam(defaultValue = "") String filter,
            @RequestParam(defaultValue = "1") String startIndex,
            @RequestParam(defaultValue = "100") String count) {
        var by = authorship.now();
        return switch (ScimFilter.of(filter)) {
            case ScimFilter.Unsupported _ ->
                    Mono.just(
                            ScimAnswer.error(
                                    HttpStatus.BAD_REQUEST,
                                    "invalidFilter",
                                    "The filters are userName eq \"…\" and externalId eq \"…\"."));
            case ScimFilter.UserName(var name) -> one(directory.byUserName(by, name));
            case ScimFilter.ExternalId(var id) -> one(directory.byExternalId(by, id));
            case ScimFilter.Everybody _ -> page(startIndex, count);
        };
    }

    @GetMapping(USERS + "/{id}")
    Mono<ResponseEntity<Object>> get(@PathVariable String id) {
        return directory
                .find(authorship.now(), id)
                .map(person -> ScimAnswer.ok(ScimUser.json(person)))
                .defaultIfEmpty(unknown());
    }

    @PostMapping(
            path = USERS,
            consumes = {"application/scim+json", "application/json"})
    Mono<ResponseEntity<Object>> create(@RequestBody byte[] body) {
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> syntax(problem.detail());
            case JsonBody.Read.Value value -> {
                var user = ScimUser.blank();
                user.takeAll(JsonBody.map(value));
                if (!JsonBody.map(value).keySet().stream().anyMatch("userName"::equalsIgnoreCase))
                    user.wrong().add("userName is a text of at most 256 characters.");
                yield user.wrong().isEmpty()
                        ? directory
                                .create(authorship.now(), user.entry())
                                .map(outcome -> answer(outcome, HttpStatus.CREATED, user))
                        : wrong(user);
            }
        };
    }

    @PatchMapping(
            path = USERS + "/{id}",
            consumes = {"application/scim+json", "application/json"})
    Mono<ResponseEntity<Object>> patch(@PathVariable String id, @RequestBody byte[] body) {
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> syntax(problem.detail());
            case JsonBody.Read.Value value ->
                    JsonBody.map(value).get("Operations") instanceof List<?> operations
                                    && operations.size() <= MOST_OPERATIONS
                            ? patch(id, operations)
                            : syntax("Operations is a list of at most 100 operations.");
        };
    }

    private Mono<ResponseEntity<Object>> patch(String id, List<?> operations) {
        var trial = ScimUser.blank();
        operations.forEach(operation -> apply(operation, trial));
        if (!trial.wrong().isEmpty()) return wrong(trial);
        return directory
                .change(
                        authorship.now(),
                        id,
                        person -> {
                            var user = ScimUser.of(person);
                            operations.forEach(operation -> apply(operation, user));
                            return user.entry();
                        })
                .map(outcome -> answer(outcome, HttpStatus.OK, trial));
    }

    private static void apply(Object operation, ScimUser user) {
        Consumer<String> refuse = user.wrong()::add;
        if (!(operation instanceof Map<?, ?> one)) {
            refuse.accept("An operation is an object.");
            return;
        }
        var op = String.valueOf(one.get("op")).toLowerCase(Locale.ROOT);
        var path = one.get("path");
        if (!List.of("add", "replace", "remove").contains(op))
            refuse.accept("op is add, replace or remove.");
        else if (op.equals("remove") && !(path instanceof String))
            refuse.accept("A removal has a path.");
        else if (path instanceof String place)
            user.take(place, op.equals("remove") ? null : one.get("value"));
        else if (one.get("value") instanceof Map<?, ?> object) user.takeAll(object);
        else refuse.accept("An operation without a path has an object as its value.");
    }

    private Mono<ResponseEntity<Object>> one(Mono<PersonState> found) {
        return found.map(person -> List.of(ScimUser.json(person)))
                .defaultIfEmpty(List.of())
                .map(users -> ScimAnswer.ok(ScimAnswer.list(users.size(), 1, users)));
    }

    private Mono<ResponseEntity<Object>> page(String startIndex, String count) {
        var by = authorship.now();
        try {
            int start = Math.max(1, Integer.parseInt(startIndex));
            int many = Math.clamp(Integer.parseInt(count), 0, MOST);
            return directory
                    .slice(by, start - 1, many)
                    .map(ScimUser::json)
                    .collectList()
                    .map(
                            users ->
                                    ScimAnswer.ok(
                                            ScimAnswer.list(directory.count(by), start, users)));
        } catch (NumberFormatException e) {
            return Mono.just(
                    ScimAnswer.error(
                            HttpStatus.BAD_REQUEST,
                            "invalidValue",
                            "startIndex and count are whole numbers."));
        }
    }

    private static ResponseEntity<Object> answer(Outcome outcome, HttpStatus done, ScimUser user) {
        return switch (outcome) {
            case Outcome.Listed(var person) -> {
                var answer =
                        ResponseEntity.status(done)
                                .contentType(ScimAnswer.TYPE)
                                .header("Location", USERS + "/" + person.id());
                if (!user.ignored().isEmpty())
                    answer.header("Mandate-Ignored", String.join(", ", user.ignored()));
                yield answer.body(ScimUser.json(person));
            }
            case Outcome.Taken(var name) ->
                    ScimAnswer.error(
                            HttpStatus.CONFLICT,
                            "uniqueness",
                            "Somebody is listed as " + name + " already.");
            case Outcome.Unreadable(var problems) ->
                    ScimAnswer.error(HttpStatus.BAD_REQUEST, "invalidValue", said(problems));
            case Outcome.Unknown _ -> unknown();
        };
    }

    private static String said(List<FieldProblem> problems) {
        var first = problems.getFirst();
        var rule = first.rule() == null ? "" : " (" + first.rule() + ")";
        return "%s: %s%s".formatted(first.field(), String.join(" | ", first.allowed()), rule);
    }

    private static ResponseEntity<Object> unknown() {
        return ScimAnswer.error(HttpStatus.NOT_FOUND, null, "There is no such user.");
    }

    private static Mono<ResponseEntity<Object>> wrong(ScimUser user) {
        return Mono.just(
                ScimAnswer.error(
                        HttpStatus.BAD_REQUEST, "invalidValue", String.join(" ", user.wrong())));
    }

    private static Mono<ResponseEntity<Object>> syntax(String detail) {
        return Mono.just(ScimAnswer.error(HttpStatus.BAD_REQUEST, "invalidSyntax", detail));
    }
}
