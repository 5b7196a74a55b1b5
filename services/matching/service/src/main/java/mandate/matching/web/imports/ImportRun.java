package mandate.matching.web.imports;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mandate.matching.app.People.Outcome;
import mandate.matching.app.PeopleIntake;
import mandate.matching.web.imports.PeopleReport.Effect;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;
import reactor.core.scheduler.Schedulers;

/**
 * One import from the first row to the report. Rows are read on a thread that may wait for the
 * disk, a little ahead of the writes; never are more than a few chunks in memory.
 */
final class ImportRun {
    private static final int CHUNK = 500;
    private static final int AHEAD = 2;

    private final PeopleIntake intake;
    private final Authorship authorship;
    private final PeopleReport report;
    private final boolean preview;
    private final PeopleRows rows;
    private final String file;
    private final IdTable seen = new IdTable();
    private final IdTable.Column firstRow = new IdTable.Column();
    private final IdTable.Column lastTree = new IdTable.Column();
    private @Nullable ImportRow held;

    ImportRun(
            PeopleIntake intake,
            Authorship authorship,
            boolean preview,
            PeopleRows rows,
            String file) {
        this.intake = intake;
        this.authorship = authorship;
        this.preview = preview;
        this.report = new PeopleReport(preview);
        this.rows = rows;
        this.file = file;
    }

    Mono<PeopleReport> run() {
        return Flux.<List<ImportRow>>generate(this::chunk)
                .subscribeOn(Schedulers.boundedElastic())
                .publishOn(Schedulers.parallel(), AHEAD)
                .concatMap(this::take, AHEAD)
                .then(Mono.fromSupplier(() -> report));
    }

    /** Rows of different people: a second row of one person begins the next chunk. */
    private void chunk(SynchronousSink<List<ImportRow>> sink) {
        var chunk = new ArrayList<ImportRow>(CHUNK);
        var ids = new HashSet<String>();
        while (chunk.size() < CHUNK) {
            var row = held == null ? rows.next() : held;
            held = null;
            if (row == null) break;
            if (row instanceof ImportRow.Person person && !ids.add(person.id())) {
                held = row;
                break;
            }
            chunk.add(row);
        }
        if (chunk.isEmpty()) sink.complete();
        else sink.next(chunk);
    }

    private Mono<Boolean> take(List<ImportRow> chunk) {
        var people =
                chunk.stream()
                        .filter(ImportRow.Person.class::isInstance)
                        .map(ImportRow.Person.class::cast)
                        .toList();
        var coming = people.stream().map(ImportRow.Person::coming).toList();
        var by = authorship.now();
        return (preview ? intake.preview(by, coming) : intake.keep(by, coming))
                .map(outcomes -> note(chunk, people, outcomes));
    }

    private boolean note(
            List<ImportRow> chunk, List<ImportRow.Person> people, List<Outcome> outcomes) {
        for (int at = 0; at < people.size(); at++) note(people.get(at), outcomes.get(at));
        for (var row : chunk)
            if (row instanceof ImportRow.Broken(var number, var problems))
                report.refused(problems.stream().map(one -> problem(number, one)).toList());
        return true;
    }

    private void note(ImportRow.Person row, Outcome outcome) {
        switch (outcome) {
            case Outcome.Recorded(var person, var first, var fields) ->
                    took(row, first ? Effect.CREATED : Effect.CHANGED, person.tree(), fields);
            case Outcome.Unchanged(var person) ->
                    took(row, Effect.UNCHANGED, person.tree(), List.of());
            case Outcome.Unreadable(var problems) ->
                    report.refused(problems.stream().map(one -> problem(row, one)).toList());
            case Outcome.Stale stale -> throw new IllegalStateException("Stale: " + stale);
        }
    }

    private void took(
            ImportRow.Person row, Effect effect, Map<String, Object> tree, List<String> fields) {
        int number = seen.add(row.id());
        int before = firstRow.get(number);
        int mark = tree.hashCode();
        if (before == 0) firstRow.set(number, row.number());
        else report.duplicate(row.id(), row.number(), before);
        // a preview has not written the earlier row, so the store cannot know of it
        var real = preview && before != 0 ? again(lastTree.get(number), mark) : effect;
        lastTree.set(number, mark);
        report.took(row.number(), row.id(), real, fields);
    }

    private static Effect again(int before, int now) {
        return before == now ? Effect.UNCHANGED : Effect.CHANGED;
    }

    /** What is left to say of a second file once all people have come. */
    static void strays(PeopleReport report, @Nullable SkillFile skills, String name) {
        if (skills == null) return;
        var found = new ArrayList<PeopleReport.Problem>();
        for (var stray : skills.strays())
            for (var one : stray.problems())
                found.add(
                        new PeopleReport.Problem(
                                new Place(name, stray.number(), one.field()),
                                one.field(),
                                one.value(),
                                one.allowed(),
                                null));
        report.skills(skills.count(), skills.strayCount(), found);
    }

    private PeopleReport.Problem problem(int number, FieldProblem one) {
        return new PeopleReport.Problem(
                new Place(file, number, one.field()),
                one.field(),
                one.value(),
                one.allowed(),
                null);
    }

    private static PeopleReport.Problem problem(
            ImportRow.Person row, mandate.matching.engine.people.FieldProblem one) {
        var place = row.place().apply(one.field());
        var column = Objects.requireNonNullElse(place.column(), one.field());
        return new PeopleReport.Problem(place, column, one.value(), one.allowed(), one.rule());
    }
}
