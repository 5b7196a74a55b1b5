package mandate.roles.web;

import java.util.List;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Problem;
import mandate.roles.app.Format;
import mandate.roles.app.Papers.Order;
import mandate.roles.domain.Language;
import mandate.roles.domain.papers.Setting;
import mandate.roles.domain.papers.Subject;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/** A request for a paper, read from its query, its headers and what the gateway gathered. */
final class PaperForm {
    private final String roleId;
    private final Query query;
    private final HttpHeaders headers;

    /** The query; each possibly empty. */
    record Query(String version, String scope, String person, String language, String format) {}

    /** What was read. */
    sealed interface Read {
        /** An order that can be carried out. */
        record Wanted(Order order) implements Read {}

        /** Why there is none. */
        record Refused(Problem problem) implements Read {}
    }

    PaperForm(String roleId, Query query, HttpHeaders headers) {
        this.roleId = roleId;
        this.query = query;
        this.headers = headers;
    }

    /** A paper about the role alone. */
    Read alone() {
        return order(null, null, null);
    }

    /** A paper about a seat of an initiative. */
    Read gathered(Tree body) {
        var reading = new SettingReading(body.below("initiative"));
        if (reading.verdict().isEmpty())
            return invalid(
                    "initiative",
                    body.map().get("initiative"),
                    "an initiative with its diagnosis, as GET /api/initiatives/{id} answers it");
        var seats = reading.seats();
        if (seats.isEmpty()) return new Read.Refused(nobody(reading));
        var seat = seat(seats);
        if (seat == null) return wrongScope(seats);
        var setting = reading.setting(seat);
        return order(setting, person(setting, body), reading.language());
    }

    /** The seat that is named; else the only one, or the only one for this role. */
    private SettingReading.@Nullable Seat seat(List<SettingReading.Seat> seats) {
        var named = seats.stream().filter(one -> one.scope().equals(query.scope())).toList();
        if (!query.scope().isEmpty()) return named.isEmpty() ? null : named.getFirst();
        if (seats.size() == 1) return seats.getFirst();
        var ours = seats.stream().filter(one -> one.roleId().equals(roleId)).toList();
        return ours.size() == 1 ? ours.getFirst() : null;
    }

    /** The person who is asked for; else the one who holds the seat. */
    private Subject.@Nullable Person person(Setting setting, Tree body) {
        var held = setting.mandate();
        var id = query.person().isEmpty() && held != null ? held.personId() : query.person();
        if (id.isEmpty()) return null;
        for (var person : body.trees("people"))
            if (person.text("id").equals(id)) return PersonReading.of(person);
        return new Subject.Person(id, "", List.of());
    }

    private Read order(
            @Nullable Setting setting,
            Subject.@Nullable Person person,
            @Nullable Language written) {
        var format = query.format().isEmpty() ? Wish.accepted(headers) : Wish.named(query.format());
        if (format == null) return new Read.Refused(noFormat());
        var language = language(written);
        if (language == null) return invalid("language", query.language(), "en or fr");
        var version = query.version();
        if (!version.isEmpty() && !version.matches("[1-9][0-9]{0,8}"))
            return invalid("version", version, "a number from 1");
        return new Read.Wanted(order(format, language, setting, person));
    }

    private Order order(
            Format format,
            Language language,
            @Nullable Setting setting,
            Subject.@Nullable Person person) {
        var version = query.version().isEmpty() ? null : (Long) Long.parseLong(query.version());
        return new Order(roleId, version, setting, person, language, format);
    }

    /** As asked in the query, else in the header, else as the initiative is written. */
    private @Nullable Language language(@Nullable Language written) {
        if (!query.language().isEmpty()) {
            for (var language : Language.values())
                if (language.tag().equals(query.language())) return language;
            return null;
        }
        var asked = Wish.language(headers);
        if (asked != null) return asked;
        return written == null ? Language.EN : written;
    }

    private Problem noFormat() {
        if (!query.format().isEmpty())
            return Problem.fields(
                    "invalid-paper",
                    "There is no such paper",
                    List.of(FieldProblem.of("format", query.format(), Wish.formats())));
        return Problem.of(
                HttpStatus.NOT_ACCEPTABLE,
                "no-such-format",
                "A paper is not made in this format",
                "Accept one of text/html, application/pdf, text/markdown, application/ld+json,"
                        + " application/vnd.openxmlformats-officedocument.wordprocessingml.document.");
    }

    private static Read invalid(String field, @Nullable Object value, String allowed) {
        return new Read.Refused(
                Problem.fields(
                        "invalid-paper",
                        "There is no such paper",
                        List.of(FieldProblem.of(field, value, allowed))));
    }

    private Read wrongScope(List<SettingReading.Seat> seats) {
        var scopes = seats.stream().map(SettingReading.Seat::scope).toList();
        var sent = query.scope().isEmpty() ? null : query.scope();
        return new Read.Refused(
                Problem.fields(
                        "invalid-paper",
                        "There is no such paper",
                        List.of(FieldProblem.of("scope", sent, scopes))));
    }

    private static Problem nobody(SettingReading reading) {
        return Problem.of(
                HttpStatus.CONFLICT,
                "no-seat",
                "The initiative wants nobody",
                "Initiative %s is diagnosed as %s and has no seat to describe."
                        .formatted(reading.id(), reading.verdict()));
    }
}
