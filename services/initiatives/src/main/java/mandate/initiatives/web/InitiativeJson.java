package mandate.initiatives.web;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.owning.Initiative;
import mandate.initiatives.domain.owning.Mandate;
import mandate.initiatives.domain.owning.Seat;
import mandate.initiatives.domain.owning.Suggested;
import mandate.initiatives.domain.owning.Suggested.SeatSuggested;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.util.RawValue;

/** Initiatives as JSON. */
final class InitiativeJson {
    private InitiativeJson() {}

    /** Everything: the brief as it was put, the diagnosis to the letter, suggestions, mandates. */
    static Map<String, @Nullable Object> whole(Initiative initiative, YearMonth month) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", initiative.id());
        json.put("revision", initiative.revision());
        json.putAll(initiative.brief());
        json.put("diagnosis", new RawValue(initiative.diagnosed().letter()));
        json.put("mainReason", initiative.diagnosed().mainReason());
        json.put("suggestions", suggestions(initiative, Integer.MAX_VALUE));
        json.put("mandates", mandates(initiative, month));
        return json;
    }

    /** What a list shows. */
    static Map<String, @Nullable Object> summary(Initiative initiative, YearMonth month) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", initiative.id());
        json.put("revision", initiative.revision());
        json.put("title", initiative.title());
        json.put("area", initiative.area());
        json.put("unit", initiative.unit());
        json.put("language", initiative.brief().get("language"));
        json.put("diagnosis", diagnosis(initiative));
        json.put("mainReason", initiative.diagnosed().mainReason());
        json.put("suggestions", suggestions(initiative, 1));
        json.put("mandates", mandates(initiative, month));
        return json;
    }

    static Map<String, @Nullable Object> mandate(
            Initiative initiative, Mandate mandate, YearMonth month) {
        return mandate(initiative.id(), mandate, month);
    }

    static Map<String, @Nullable Object> mandate(String id, Mandate mandate, YearMonth month) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("id", mandate.id());
        json.put("initiativeId", id);
        json.put("scope", mandate.scope());
        json.put("personId", mandate.personId());
        json.put("state", mandate.stateIn(month));
        json.put("responsibilityType", mandate.responsibilityType());
        json.put("loadPct", mandate.loadPct());
        json.put("from", mandate.from());
        json.put("until", mandate.until());
        json.put("origin", mandate.origin());
        json.put("reason", mandate.reason());
        json.put("charter", mandate.charter());
        json.put("capacity", mandate.capacity());
        json.put("shown", mandate.shown());
        json.put("burdenOfProof", mandate.burdenOfProof());
        json.put("warnings", mandate.warnings());
        json.put("refusal", mandate.refusal());
        json.put("by", mandate.by());
        json.put("at", mandate.at());
        return json;
    }

    private static List<Map<String, @Nullable Object>> mandates(
            Initiative initiative, YearMonth month) {
        return initiative.mandates().stream().map(m -> mandate(initiative, m, month)).toList();
    }

    private static Map<String, @Nullable Object> diagnosis(Initiative initiative) {
        var diagnosed = initiative.diagnosed();
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("verdict", diagnosed.verdict());
        json.put("confidence", diagnosed.confidence());
        json.put("responsibilityType", diagnosed.responsibilityType());
        json.put("parts", parts(diagnosed.seats()));
        json.put("questions", diagnosed.questions());
        json.put("warnings", diagnosed.warnings());
        json.put("blockers", diagnosed.blockers());
        json.put("ruleSet", diagnosed.ruleSet());
        json.put("asOf", diagnosed.asOf());
        return json;
    }

    private static List<Seat> parts(List<Seat> seats) {
        return seats.stream().filter(seat -> !seat.scope().equals(Seat.WHOLE)).toList();
    }

    private static List<Map<String, @Nullable Object>> suggestions(
            Initiative initiative, int most) {
        var suggested = initiative.suggested();
        if (suggested == null) return List.of();
        return suggested.seats().stream()
                .map(seat -> suggestion(initiative, suggested, seat, most))
                .toList();
    }

    private static Map<String, @Nullable Object> suggestion(
            Initiative initiative, Suggested suggested, SeatSuggested seat, int most) {
        var json = new LinkedHashMap<String, @Nullable Object>();
        json.put("scope", seat.scope());
        json.put("status", suggested.revision() == initiative.revision() ? "READY" : "PENDING");
        json.put("initiativeRevision", suggested.revision());
        json.put("roleId", seat.roleId());
        json.put("roleVersion", seat.roleVersion());
        json.put("peopleAsOf", suggested.peopleAsOf());
        json.put("people", suggested.people());
        json.put("conditional", seat.conditional());
        json.put("candidates", seat.candidates().stream().limit(most).toList());
        json.put("excludedCounts", seat.excluded());
        return json;
    }
}
