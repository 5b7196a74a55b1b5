package mandate.roles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Fields;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleDefinition.Audience;
import mandate.roles.domain.RoleDefinition.Authority;
import mandate.roles.domain.RoleDefinition.Duty;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleDefinition.Obligation;
import mandate.roles.domain.RoleDefinition.Orientation;
import mandate.roles.domain.RoleDefinition.Rank;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.RoleDefinition.RoleSkill;
import mandate.roles.domain.RoleDefinition.Seniority;
import mandate.roles.domain.RoleDefinition.Serves;
import mandate.roles.domain.RoleDefinition.SkillSet;
import mandate.roles.domain.RoleDefinition.Verdict;
import mandate.roles.domain.Text;
import org.jspecify.annotations.Nullable;

/** A role definition as it is sent, read field by field. */
final class RoleForm {
    private static final int LONG = 2_000;
    private static final int SHORT = 200;
    private static final int MANY = 100;

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
        var serves = fields.objects("serves", MANY, RoleForm::serves);
        var skills = fields.objects("skills", MANY, RoleForm::skill);
        if (skills.isEmpty()) fields.refuse("skills", null, "at least one skill", "");
        return new RoleDefinition(
                text(fields, "name", SHORT),
                serves,
                text(fields, "purpose", LONG),
                fields.objects("duties", MANY, RoleForm::duty),
                skills,
                one(fields, "orientation", Orientation.class),
                fields.object("obligation", RoleForm::obligation),
                fields.object("authority", RoleForm::authority),
                fields.object("seniority", RoleForm::seniority),
                one(fields, "level", Level.class),
                fields.texts("sources", MANY, 20));
    }

    private static Serves serves(Fields fields) {
        return new Serves(
                one(fields, "verdict", Verdict.class),
                optional(fields, "audience", Audience.class),
                optional(fields, "level", Level.class));
    }

    private static Duty duty(Fields fields) {
        return new Duty(fields.text("family", SHORT), text(fields, "text", LONG));
    }

    private static RoleSkill skill(Fields fields) {
        return new RoleSkill(
                text(fields, "text", SHORT),
                fields.texts("alsoSaid", MANY, SHORT),
                fields.integer("level", 0, 5),
                fields.bool("essential", false),
                one(fields, "set", SkillSet.class));
    }

    private static Obligation obligation(Fields fields) {
        var read =
                new Obligation(
                        one(fields, "type", ResponsibilityType.class), text(fields, "text", LONG));
        fields.finish();
        return read;
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
        var read = new Seniority(one(fields, "minimum", Rank.class), text(fields, "reason", LONG));
        fields.finish();
        return read;
    }

    /** A text in both languages, or one text for both. */
    private static Text text(Fields fields, String name, int longest) {
        if (!(fields.raw(name) instanceof Map)) {
            var both = fields.text(name, longest);
            return new Text(both, both);
        }
        return fields.object(
                name,
                below -> {
                    var read = new Text(below.text("en", longest), below.text("fr", longest));
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
