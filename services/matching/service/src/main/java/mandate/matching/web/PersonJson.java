package mandate.matching.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.matching.app.PersonState;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.people.Confirmation;
import mandate.matching.engine.people.Confirmed;
import mandate.matching.engine.people.FieldProblem;
import mandate.matching.engine.people.SkillHeld;

/** A person as JSON: the record as it was put, then what was read from it and what is held. */
final class PersonJson {
    private PersonJson() {}

    static Map<String, Object> of(PersonState person) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", person.id());
        json.putAll(person.tree());
        json.put("revision", person.revision());
        json.put("reading", reading(person));
        if (!person.confirmations().isEmpty())
            json.put(
                    "confirmations",
                    person.confirmations().stream().map(PersonJson::confirmation).toList());
        if (person.listing() != null) json.put("directory", person.listing());
        json.put(
                "mandates",
                person.held().stream().map(held -> mandate(held, person.isActive())).toList());
        return json;
    }

    static List<mandate.platform.http.FieldProblem> problems(List<FieldProblem> problems) {
        return problems.stream()
                .map(p -> mandate.platform.http.FieldProblem.of(p.field(), p.value(), p.allowed()))
                .toList();
    }

    static Map<String, Object> confirmation(Confirmation one) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", one.id());
        json.put("skill", one.skill());
        if (!one.level().isEmpty()) json.put("level", one.level());
        if (!one.evidence().isEmpty()) json.put("evidence", one.evidence());
        json.put("by", one.by());
        json.put("relation", one.relation());
        json.put("at", one.at());
        if (one.withdrawn() != null) json.put("withdrawn", one.withdrawn());
        return json;
    }

    private static Map<String, Object> reading(PersonState person) {
        var profile = person.profile();
        var capacity = new LinkedHashMap<String, Object>();
        capacity.put("freeCapacityPct", profile.capacity().pct());
        capacity.put("assumed", profile.capacity().assumed());
        var reading = new LinkedHashMap<String, Object>();
        reading.put("capacity", capacity);
        reading.put(
                "skills", profile.skills().stream().map(skill -> skill(skill, person)).toList());
        return reading;
    }

    private static Map<String, Object> skill(SkillHeld skill, PersonState person) {
        var json = new LinkedHashMap<String, Object>();
        json.put("text", skill.text());
        json.put("level", skill.level().value());
        json.put("assumed", skill.level().assumed());
        json.put("readAs", skill.level().readAs());
        json.put("written", skill.levelWritten());
        var counted = Confirmed.skill(skill, person.confirmations());
        json.put("evidenceGrade", counted.grade());
        json.put("countsAs", counted.level().value());
        return json;
    }

    private static Map<String, Object> mandate(MandateHeld held, boolean active) {
        var json = new LinkedHashMap<String, Object>();
        json.put("mandateId", held.mandateId());
        json.put("initiativeId", held.initiativeId());
        json.put("scope", held.scope());
        json.put("loadPct", held.loadPct());
        json.put("from", held.from().toString());
        json.put("until", held.until().toString());
        if (!active) json.put("atRisk", "the person has left");
        return json;
    }
}
