package mandate.roles.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Fields;
import mandate.platform.http.Problem;
import mandate.roles.app.TextOfFiles;
import mandate.roles.domain.Language;
import mandate.roles.domain.RoleDefinition.KpiType;
import mandate.roles.domain.RoleDefinition.Rank;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.RoleDefinition.Verdict;
import mandate.roles.domain.lint.text.Description;
import mandate.roles.domain.lint.text.Description.Claims;
import mandate.roles.domain.lint.text.DescriptionReader;
import mandate.roles.domain.lint.text.Passage;
import mandate.roles.domain.lint.text.Passage.Declared;
import mandate.roles.domain.lint.text.Section;
import org.jspecify.annotations.Nullable;

/** A job description as it is sent: one text, or its parts in fields, or both. */
final class DescriptionForm {
    private static final int LONG = 2_000;
    private static final int SHORT = 200;
    private static final int MANY = 100;
    private static final List<String> LANGUAGES =
            Stream.of(Language.values()).map(Language::tag).toList();

    private final Fields fields;
    private final List<Passage> passages = new ArrayList<>();

    private DescriptionForm(Fields fields) {
        this.fields = fields;
    }

    /**
     * What was sent.
     *
     * @param language in which to answer, or null
     * @param reading makes the description; takes time in a long text
     */
    record Sent(
            @Nullable Language language,
            Supplier<Description> reading,
            List<FieldProblem> problems) {}

    static Sent read(Map<String, @Nullable Object> body) {
        var problems = new ArrayList<FieldProblem>();
        var fields = Fields.of(body, problems);
        var language = language(fields);
        var reading = new DescriptionForm(fields).description();
        fields.finish();
        return new Sent(language, reading, List.copyOf(problems));
    }

    /** The fields of one description; the caller finishes. */
    static Supplier<Description> read(Fields fields) {
        return new DescriptionForm(fields).description();
    }

    /** The language of the answer, or null. */
    static @Nullable Language language(Fields fields) {
        var tag = fields.optionalOneOf("language", LANGUAGES);
        return tag == null ? null : language(tag);
    }

    /** The language of a tag, or null. */
    static @Nullable Language language(String tag) {
        for (Language language : Language.values()) if (language.tag().equals(tag)) return language;
        return null;
    }

    /** A language that is not spoken here. */
    static Problem wrongLanguage(String tag) {
        return Problem.fields(
                "invalid-job-description",
                "This language is not spoken here",
                List.of(FieldProblem.of("language", tag, LANGUAGES)));
    }

    private Supplier<Description> description() {
        var title = fields.optionalText("title", SHORT);
        if (title != null) passages.add(Passage.of(Section.TITLE, "title", 0, title));
        var text = fields.optionalText("text", TextOfFiles.MOST_LETTERS);
        parts();
        var claims = claims();
        boolean empty = text == null && passages.stream().allMatch(p -> p.field().equals("title"));
        if (empty) fields.refuse("text", null, "a text, or at least one of the parts", "");
        var inFields = List.copyOf(passages);
        return () -> {
            var all = new ArrayList<>(inFields);
            if (text != null) all.addAll(DescriptionReader.read("text", text, title != null));
            return new Description(all, claims);
        };
    }

    private void parts() {
        part(Section.PURPOSE, "purpose");
        list(Section.DUTIES, "duties");
        kpis();
        list(Section.REQUIREMENTS, "requirements");
        list(Section.CONDITIONS, "conditions");
        part(Section.OBLIGATION, "obligation");
    }

    private void part(Section section, String name) {
        var text = fields.optionalText(name, LONG);
        if (text != null) passages.add(Passage.of(section, name, 0, text));
    }

    private void list(Section section, String name) {
        var texts = fields.texts(name, MANY, LONG);
        for (int i = 0; i < texts.size(); i++)
            passages.add(Passage.of(section, name + "[" + i + "]", 0, texts.get(i)));
    }

    /** KPIs are named, or have a name, a type, an owner and an end. */
    private void kpis() {
        boolean named =
                fields.raw("kpis") instanceof List<?> all
                        && all.stream().noneMatch(Map.class::isInstance);
        if (named) {
            list(Section.KPIS, "kpis");
            return;
        }
        var kpis = fields.objects("kpis", MANY, DescriptionForm::kpi);
        for (int i = 0; i < kpis.size(); i++)
            passages.add(
                    Passage.kpi(
                            "kpis[" + i + "].name", kpis.get(i).name(), kpis.get(i).declared()));
    }

    private record Kpi(String name, Declared declared) {}

    private static Kpi kpi(Fields fields) {
        var name = fields.text("name", LONG);
        var type = optional(fields, "type", KpiType.class);
        var owner = fields.optionalText("owner", SHORT);
        var end = fields.optionalText("end", LONG);
        return new Kpi(name, new Declared(type, owner, end != null));
    }

    private Claims claims() {
        var verdict = optional(fields, "verdict", Verdict.class);
        var seniority = optional(fields, "seniority", Rank.class);
        var importance =
                fields.optionalOneOf("strategicImportance", List.of("LOW", "MEDIUM", "HIGH"));
        var owes = optional(fields, "responsibilityType", ResponsibilityType.class);
        return new Claims(verdict, seniority, "HIGH".equals(importance), owes);
    }

    private static <E extends Enum<E>> @Nullable E optional(
            Fields fields, String name, Class<E> values) {
        var names = Stream.of(values.getEnumConstants()).map(Enum::name).toList();
        var word = fields.optionalOneOf(name, names);
        return word == null ? null : Enum.valueOf(values, word);
    }
}
