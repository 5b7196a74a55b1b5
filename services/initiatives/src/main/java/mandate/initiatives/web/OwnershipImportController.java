package mandate.initiatives.web;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.initiatives.app.Initiatives;
import mandate.initiatives.app.Mandates;
import mandate.initiatives.app.Mandates.Outcome;
import mandate.initiatives.domain.owning.Asking;
import mandate.initiatives.domain.owning.Decision;
import mandate.initiatives.domain.owning.Initiative;
import mandate.initiatives.domain.owning.Mandate;
import mandate.platform.http.Authorship;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.ImportReport;
import mandate.platform.http.JsonLine;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * {@code POST /api/mandates/imports}: ownership that exists, as JSON lines. Several people may hold
 * one seat then; they share its load equally unless a line names its own.
 */
@RestController
class OwnershipImportController {
    private static final int MONTHS = 12;
    private static final int AT_ONCE = 8;

    private final Initiatives initiatives;
    private final Mandates mandates;
    private final Authorship authorship;

    OwnershipImportController(Initiatives initiatives, Mandates mandates, Authorship authorship) {
        this.initiatives = initiatives;
        this.mandates = mandates;
        this.authorship = authorship;
    }

    @PostMapping(
            path = "/api/mandates/imports",
            consumes = {"application/x-ndjson", "application/jsonl"})
    Mono<ResponseEntity<Object>> jsonLines(@RequestBody Flux<String> lines) {
        var report = new ImportReport();
        return lines.index((i, line) -> OwnershipLine.read(JsonLine.read(i.intValue() + 1, line)))
                .doOnNext(line -> line.countBroken(report))
                .ofType(OwnershipLine.Stated.class)
                .collectList()
                .flatMapMany(stated -> Flux.fromIterable(byInitiative(stated, report).entrySet()))
                .flatMapSequential(
                        group -> bring(group.getKey(), group.getValue(), report), AT_ONCE)
                .collectList()
                .flatMapMany(Flux::fromIterable)
                .flatMapSequential(asked -> settled(asked, report))
                .then(Mono.fromSupplier(() -> ResponseEntity.ok((Object) report.json())));
    }

    private record Asked(OwnershipLine.Stated line, Outcome outcome) {}

    /** Lines by initiative; several about one person and seat are one ownership. */
    private static Map<String, List<OwnershipLine.Stated>> byInitiative(
            List<OwnershipLine.Stated> stated, ImportReport report) {
        var groups = new LinkedHashMap<String, List<OwnershipLine.Stated>>();
        for (var line : stated)
            add(line, groups.computeIfAbsent(line.initiative(), id -> new ArrayList<>()), report);
        return groups;
    }

    private static void add(
            OwnershipLine.Stated line, List<OwnershipLine.Stated> group, ImportReport report) {
        for (int i = 0; i < group.size(); i++)
            if (group.get(i).isAbout(line)) {
                group.set(i, group.get(i).and(line));
                report.changed();
                return;
            }
        group.add(line);
    }

    private Flux<Asked> bring(String id, List<OwnershipLine.Stated> lines, ImportReport report) {
        return initiatives
                .find(authorship.now(), id)
                .switchIfEmpty(Mono.fromRunnable(() -> unknown(lines, report)))
                .flatMapMany(
                        found -> Flux.fromIterable(lines).concatMap(l -> ask(found, l, lines)));
    }

    private Mono<Asked> ask(
            Initiative initiative, OwnershipLine.Stated line, List<OwnershipLine.Stated> lines) {
        var asking = asking(initiative, line, lines);
        return mandates.request(authorship.now(), initiative.id(), asking, null)
                .map(outcome -> new Asked(line, outcome));
    }

    private Mono<Void> settled(Asked asked, ImportReport report) {
        return mandates.settled(authorship.now(), asked.line().initiative(), asked.outcome())
                .doOnNext(outcome -> count(asked.line(), outcome, report))
                .then();
    }

    private Asking asking(
            Initiative initiative, OwnershipLine.Stated line, List<OwnershipLine.Stated> all) {
        var seat = initiative.diagnosed().seat(line.scope());
        var sharers = all.stream().filter(other -> other.scope().equals(line.scope())).count();
        var now = YearMonth.from(Initiatives.day(authorship.now()));
        var ownLoad = line.loadPct();
        int load = ownLoad != null ? ownLoad : seat == null ? 0 : (int) (seat.loadPct() / sharers);
        var until = seat == null ? now.plusMonths(MONTHS).toString() : seat.until();
        var since = line.since() == null ? now.toString() : line.since();
        return new Asking(
                Asking.Wish.IMPORT,
                line.scope(),
                line.person(),
                null,
                "",
                null,
                line.capacity(),
                load,
                since.compareTo(until) > 0 ? until : since,
                until);
    }

    private static void unknown(List<OwnershipLine.Stated> lines, ImportReport report) {
        for (var line : lines)
            report.refuse(
                    line.row(),
                    List.of(
                            FieldProblem.of(
                                    "initiative",
                                    line.initiative(),
                                    "the id of an initiative in /api/initiatives")));
    }

    private static void count(OwnershipLine.Stated line, Outcome outcome, ImportReport report) {
        switch (outcome) {
            case Outcome.Standing(var mandate) when isRefused(mandate) ->
                    report.refuse(
                            line.row(),
                            List.of(
                                    FieldProblem.of(
                                            "person",
                                            line.person(),
                                            "the id of a person in /api/people")));
            case Outcome.Standing _ -> report.created();
            case Outcome.Refused(Decision.SeatTaken _) -> report.unchanged();
            case Outcome.Refused _, Outcome.Unknown _, Outcome.KeyTaken _, Outcome.NotLive _ ->
                    throw new IllegalStateException("Not of an import: " + outcome);
        }
    }

    private static boolean isRefused(Mandate mandate) {
        return mandate.state() == Mandate.State.REFUSED_RULE
                || mandate.state() == Mandate.State.REFUSED_CAPACITY;
    }
}
