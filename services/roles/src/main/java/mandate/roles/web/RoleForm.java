package mandate.roles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Fields;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleDefinition.Audience;
import mandate.roles.domain.RoleDefinition.Authority;
import mandate.roles.domain.RoleDefinition.Duty;
import mandate.roles.domain.RoleDefinition.Kpi;
import mandate.roles.domain.RoleDefinition.KpiType;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleDefinition.Link;
import mandate.roles.domain.RoleDefinition.Obligation;
import mandate.roles.domain.RoleDefinition.Orientation;
import mandate.roles.domain.RoleDefinition.Precondition;
import mandate.roles.domain.RoleDefinition.Rank;
import mandate.roles.domain.RoleDefinition.Reporting;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.RoleDefinition.Review;
import mandate.roles.domain.RoleDefinition.RoleSkill;
import mandate.roles.domain.RoleDefinition.Seniority;
import mandate.roles.domain.RoleDefinition.Serves;
import mandate.roles.domain.RoleDefinition.SkillSet;
import mandate.roles.domain.RoleDefinition.Trait;
import mandate.roles.domain.RoleDefinition.Verdict;
import mandate.roles.domain.Scale;
import org.jspecify.annotations.Nullable;

/** A role definition as it is sent, read field by field. */
final class RoleForm {
    private static final int LONG = 2_000;
    private static final int SHORT = 200;
    private static final int MANY = 100;
    private static final String AN_ESCO_SKILL =
            "http://data.europa.eu/esco/skill/a17286c5-238d-4f0b-bc24-29e9121345de";
    private static final Pattern ESCO =
            Pattern.compile("http://data\\.europa\\.eu/esco/[a-z-]+/[A-Za-z0-9._-]{1,64}");

    private RoleForm() {}

    /** What was sent: the definition, why it was changed, and what is wrong with it. */
    record Sent(RoleDefinition definition, String why, List<FieldProblem> problems) {}

    static Sent read(String id, Map<String, @Nullable Object> body) {
        var problems = new ArrayList<FieldProblem>();
        var fields = Fields.of(body, problems);
        var sentId = fields.optionalText("id", 64);
        if (sentId != null && !sentId.equals(id))
            fields.refuse("id", sentId, "the id in the path, " + id, "");
        var why = fields.optionalText("why", LONG);
        var definition = definition(fields);
        fields.finish();
        return new Sent(definition, why == null ? "" : why, List.copyOf(problems));
    }

    private static RoleDefinition definition(Fields fields) {
        return new RoleDefinition(
                Texts.text(fields, "name", SHORT),
                fields.objects("serves", MANY, RoleForm::serves),
                Texts.text(fields, "purpose", LONG),
                fields.objects("duties", MANY, RoleForm::duty),
                fields.objects("traits", MANY, RoleForm::trait),
                fields.objects("skills", MANY, RoleForm::skill),
                one(fields, "orientation", Orientation.class),
                fields.object("obligation", RoleForm::obligation),
                fields.object("authority", RoleForm::authority),
                fields.object("seniority", RoleForm::seniority),
                optional(fields, "level", Level.class),
                fields.objects("kpis", MANY, RoleForm::kpi),
                object(fields, "reporting", RoleForm::reporting),
                fields.raw("inPersonPct") == null ? null : fields.integer("inPersonPct", 0, 100),
                object(fields, "review", RoleForm::review),
                rules(fields, "sources"));
    }

    private static Serves serves(Fields fields) {
        return new Serves(
                one(fields, "verdict", Verdict.class),
                optional(fields, "audience", Audience.class),
                optional(fields, "level", Level.class));
    }

    private static Duty duty(Fields fields) {
        return new Duty(
                fields.text("family", SHORT),
                Texts.text(fields, "text", LONG),
                rules(fields, "rules"));
    }

    private static Trait trait(Fields fields) {
        return new Trait(Texts.text(fields, "text", LONG), rules(fields, "rules"));
    }

    private static RoleSkill skill(Fields fields) {
        return new RoleSkill(
                Texts.text(fields, "text", SHORT),
                fields.texts("alsoSaid", MANY, SHORT),
                fields.integer("level", 0, Scale.HIGHEST),
                fields.bool("essential", false),
                one(fields, "set", SkillSet.class),
                Texts.optional(fields, "anchor", LONG),
                esco(fields));
    }

    private static @Nullable String esco(Fields fields) {
        var uri = fields.optionalText("esco", SHORT);
        if (uri == null || ESCO.matcher(uri).matches()) return uri;
        return fields.refuse("esco", uri, "a concept such as " + AN_ESCO_SKILL, "");
    }

    private static Obligation obligation(Fields fields) {
        var read =
                new Obligation(
                        one(fields, "type", ResponsibilityType.class),
                        Texts.text(fields, "text", LONG),
                        fields.objects("preconditions", MANY, RoleForm::precondition));
        fields.finish();
        return read;
    }

    private static Precondition precondition(Fields fields) {
        return new Precondition(Texts.text(fields, "text", LONG), rules(fields, "rules"));
    }

    private static Kpi kpi(Fields fields) {
        return new Kpi(
                Texts.text(fields, "name", SHORT),
                one(fields, "type", KpiType.class),
                Texts.optional(fields, "end", LONG),
                rules(fields, "rules"));
    }

    private static Reporting reporting(Fields fields) {
        return new Reporting(
                Texts.optional(fields, "to", SHORT), fields.objects("links", MANY, RoleForm::link));
    }

    private static Link link(Fields fields) {
        return new Link(one(fields, "with", Level.class), Texts.text(fields, "about", LONG));
    }

    private static Review review(Fields fields) {
        return new Review(
                fields.integer("everyMonths", 1, 120),
                fields.bool("sunset", false),
                Texts.text(fields, "reason", LONG));
    }

    private static Authority authority(Fields fields) {
        var read =
                new Authority(
                        fields.bool("setsObjectives", false),
                        fields.bool("givesOrders", false),
                        fields.bool("disciplines", false));
        fields.finish();
        return read;
    }

    private static Seniority seniority(Fields fields) {
        var read =
                new Seniority(
                        one(fields, "minimum", Rank.class), Texts.text(fields, "reason", LONG));
        fields.finish();
        return read;
    }

    private static List<String> rules(Fields fields, String name) {
        return fields.texts(name, MANY, 20);
    }

    /** An object that may be left out. */
    private static <T> @Nullable T object(Fields fields, String name, Function<Fields, T> reading) {
        if (fields.raw(name) == null) return null;
        return fields.object(
                name,
                below -> {
                    T read = reading.apply(below);
                    below.finish();
                    return read;
                });
    }

    private static <E extends Enum<E>> E one(Fields fields, String name, Class<E> values) {
        return Enum.valueOf(values, fields.oneOf(name, names(values)));
    }

    private static <E extends Enum<E>> @Nullable E optional(
            Fields fields, String name, Class<E> values) {
        return fields.raw(name) == null ? null : one(fields, name, values);
    }

    private static <E extends Enum<E>> List<String> names(Class<E> values) {
        return Stream.of(values.getEnumConstants()).map(Enum::name).toList();
    }
}
