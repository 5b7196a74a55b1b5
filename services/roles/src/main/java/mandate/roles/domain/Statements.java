package mandate.roles.domain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import mandate.roles.domain.RoleDefinition.RoleSkill;
import mandate.roles.domain.RoleDefinition.Serves;
import org.jspecify.annotations.Nullable;

/** A definition taken apart into statements that can be compared one by one. */
final class Statements {
    /** The fields, in the order in which a reader meets them. */
    static final List<String> FIELDS =
            List.of(
                    "name",
                    "serves",
                    "purpose",
                    "duties",
                    "traits",
                    "skills",
                    "orientation",
                    "obligation",
                    "preconditions",
                    "authority",
                    "seniority",
                    "level",
                    "kpis",
                    "reporting",
                    "links",
                    "inPersonPct",
                    "review",
                    "sources");

    private static final Text YES = new Text("yes", "oui");
    private static final Text NO = new Text("no", "non");

    private final List<Statement> found = new ArrayList<>();
    private final Map<String, Integer> seen = new HashMap<>();

    private Statements() {}

    /**
     * One statement.
     *
     * @param key what makes it the same statement in two definitions
     * @param item its name among several, or null
     * @param parts what it says; a single value has the empty name
     */
    record Statement(String field, String key, @Nullable Text item, Map<String, Text> parts) {
        Statement {
            parts = Collections.unmodifiableMap(new LinkedHashMap<>(parts));
        }

        /** All it says in one line. */
        Text whole() {
            return joined(List.copyOf(parts.values()), " · ");
        }
    }

    static List<Statement> of(RoleDefinition role) {
        var statements = new Statements();
        statements.purpose(role);
        statements.work(role);
        statements.place(role);
        return List.copyOf(statements.found);
    }

    private void purpose(RoleDefinition role) {
        one("name", role.name());
        for (var serves : role.serves()) item("serves", serves(serves), new Parts());
        one("purpose", role.purpose());
        one("orientation", Labels.of(role.orientation()));
        var obligation = role.obligation();
        many(
                "obligation",
                new Parts()
                        .with("type", Labels.of(obligation.type()))
                        .with("text", obligation.text()));
        for (var owed : obligation.preconditions())
            item("preconditions", owed.text(), new Parts().rules(owed.rules()));
    }

    private void work(RoleDefinition role) {
        for (var duty : role.duties())
            item(
                    "duties",
                    both(duty.family()),
                    new Parts().with("text", duty.text()).rules(duty.rules()));
        for (var trait : role.traits())
            item("traits", trait.text(), new Parts().rules(trait.rules()));
        for (var skill : role.skills()) item("skills", skill.text(), skill(skill));
        for (var kpi : role.kpis())
            item(
                    "kpis",
                    kpi.name(),
                    new Parts()
                            .with("type", Labels.of(kpi.type()))
                            .with("end", kpi.end())
                            .rules(kpi.rules()));
    }

    private static Parts skill(RoleSkill skill) {
        return new Parts()
                .with("level", both(Integer.toString(skill.level())))
                .with("essential", skill.essential() ? YES : NO)
                .with("set", Labels.of(skill.set()))
                .with("anchor", skill.anchor())
                .with("alsoSaid", skill.alsoSaid().isEmpty() ? null : list(skill.alsoSaid()))
                .with("esco", skill.esco() == null ? null : both(skill.esco()));
    }

    private void place(RoleDefinition role) {
        var may = role.authority();
        many(
                "authority",
                new Parts()
                        .with("setsObjectives", may.setsObjectives() ? YES : NO)
                        .with("givesOrders", may.givesOrders() ? YES : NO)
                        .with("disciplines", may.disciplines() ? YES : NO));
        var seniority = role.seniority();
        many(
                "seniority",
                new Parts()
                        .with("minimum", Labels.of(seniority.minimum()))
                        .with("reason", seniority.reason()));
        one("level", role.level() == null ? null : Labels.of(role.level()));
        reporting(role);
        one("inPersonPct", role.inPersonPct() == null ? null : both(role.inPersonPct() + " %"));
        review(role);
        for (var source : role.sources()) item("sources", both(source), new Parts());
    }

    private void reporting(RoleDefinition role) {
        var reporting = role.reporting();
        if (reporting == null) return;
        // present, even when it says to nobody
        many("reporting", new Parts().with("to", reporting.to()).with("known", YES));
        for (var link : reporting.links())
            item("links", Labels.of(link.with()), new Parts().with("about", link.about()));
    }

    private void review(RoleDefinition role) {
        var review = role.review();
        if (review == null) return;
        many(
                "review",
                new Parts()
                        .with("everyMonths", both(Integer.toString(review.everyMonths())))
                        .with("sunset", review.sunset() ? YES : NO)
                        .with("reason", review.reason()));
    }

    private void one(String field, @Nullable Text value) {
        if (value != null) many(field, new Parts().with("", value));
    }

    private void many(String field, Parts parts) {
        found.add(new Statement(field, "", null, parts.all));
    }

    private void item(String field, Text name, Parts parts) {
        int nth = seen.merge(field + "/" + name.en(), 1, Integer::sum);
        var all = new LinkedHashMap<String, Text>();
        all.put("name", name);
        all.putAll(parts.all);
        found.add(new Statement(field, name.en() + "#" + nth, name, all));
    }

    private static Text serves(Serves serves) {
        var said = new ArrayList<Text>();
        said.add(Labels.of(serves.verdict()));
        if (serves.audience() != null) said.add(Labels.of(serves.audience()));
        if (serves.level() != null) said.add(Labels.of(serves.level()));
        return joined(said, ", ");
    }

    private static Text both(String said) {
        return new Text(said, said);
    }

    private static Text list(List<String> said) {
        return both(String.join(", ", said));
    }

    private static Text joined(List<Text> said, String between) {
        return new Text(
                said.stream().map(Text::en).collect(Collectors.joining(between)),
                said.stream().map(Text::fr).collect(Collectors.joining(between)));
    }

    /** What a statement says, growing. */
    private static final class Parts {
        private final Map<String, Text> all = new LinkedHashMap<>();

        Parts with(String name, @Nullable Text value) {
            if (value != null) all.put(name, value);
            return this;
        }

        Parts rules(List<String> rules) {
            return rules.isEmpty() ? this : with("rules", list(rules));
        }
    }
}
