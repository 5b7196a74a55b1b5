package mandate.matching.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import mandate.matching.app.PersonState;
import mandate.matching.engine.capacity.MandateHeld;
import mandate.matching.engine.people.FieldProblem;
import mandate.matching.engine.people.Profile;
import mandate.matching.engine.people.SkillHeld;

/** A person as JSON: the record as it was put, then what was read from it and what is held. */
final class PersonJson {
    private PersonJson() {}

    static Map<String, Object> of(PersonState person) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", person.id());
        json.putAll(person.tree());
        json.put("revision", person.revision());
        json.put("reading", reading(person.profile()));
        json.put("mandates", person.held().stream().map(PersonJson::mandate).toList());
        return json;
    }

    static List<mandate.platform.http.FieldProblem> problems(List<FieldProblem> problems) {
        return problems.stream()
                .map(p -> mandate.platform.http.FieldProblem.of(p.field(), p.value(), p.allowed()))
                .toList();
    }

    private static Map<String, Object> reading(Profile profile) {
        var capacity = new LinkedHashMap<String, Object>();
        capacity.put("freeCapacityPct", profile.capacity().pct());
        capacity.put("assumed", profile.capacity().assumed());
        var reading = new LinkedHashMap<String, Object>();
        reading.put("capacity", capacity);
        reading.put("skills", profile.skills().stream().map(PersonJson::skill).toList());
        return reading;
    }

    private static Map<String, Object> skill(SkillHeld skill) {
        var json = new LinkedHashMap<String, Object>();
        json.put("text", skill.text());
        json.put("level", skill.level().value());
        json.put("assumed", skill.level().assumed());
        json.put("readAs", skill.level().readAs());
        return json;
    }

    private static Map<String, Object> mandate(MandateHeld held) {
        var json = new LinkedHashMap<String, Object>();
        json.put("mandateId", held.mandateId());
        json.put("initiativeId", held.initiativeId());
        json.put("scope", held.scope());
        json.put("loadPct", held.loadPct());
        json.put("from", held.from().toString());
        json.put("until", held.until().toString());
        return json;
    }
}
