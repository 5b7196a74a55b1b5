package mandate.matching.engine.people;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a person back as the plain tree that {@link PersonReader} reads. What was assumed is left
 * out, so that reading the tree again gives the same person, assumptions included.
 */
public final class PersonTree {
    private PersonTree() {}

    /** The tree of a document, fields in one fixed order. */
    public static Map<String, Object> of(Profile profile, Display display) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", profile.id());
        put(tree, "name", display.name());
        put(tree, "unit", display.unit());
        put(tree, "role", display.role());
        tree.put("external", profile.external());
        tree.put("managesTeams", profile.managesTeams());
        if (profile.seniority() != null) tree.put("seniority", profile.seniority().name());
        if (profile.relevantExperienceYears() != null)
            tree.put("relevantExperienceYears", plain(profile.relevantExperienceYears()));
        tree.put("orientation", profile.orientation().name());
        if (!profile.capacity().assumed()) tree.put("freeCapacityPct", profile.capacity().pct());
        if (!profile.capacity().months().isEmpty()) tree.put("capacity", months(profile));
        tree.put("maxHats", profile.maxHats());
        tree.put("languages", languages(profile));
        if (profile.interest() != null) tree.put("interest", profile.interest().name());
        tree.put("interestIn", profile.interestIn());
        tree.put("skills", profile.skills().stream().map(PersonTree::skill).toList());
        return tree;
    }

    private static Object plain(double years) {
        if (years == Math.rint(years)) return (int) years;
        return years;
    }

    private static List<Object> months(Profile profile) {
        var months = new ArrayList<>();
        for (var named : profile.capacity().months()) {
            var month = new LinkedHashMap<String, Object>();
            month.put("month", named.month().toString());
            month.put("pct", named.pct());
            months.add(month);
        }
        return months;
    }

    private static Map<String, Object> languages(Profile profile) {
        var languages = new LinkedHashMap<String, Object>();
        profile.languages().forEach((tag, level) -> languages.put(tag, level.wire));
        return languages;
    }

    private static Map<String, Object> skill(SkillHeld skill) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("text", skill.text());
        put(tree, "level", skill.levelWritten());
        put(tree, "evidence", skill.evidence());
        tree.put("evidenceGrade", skill.grade().name());
        return tree;
    }

    private static void put(Map<String, Object> tree, String key, String text) {
        if (!text.isEmpty()) tree.put(key, text);
    }
}
