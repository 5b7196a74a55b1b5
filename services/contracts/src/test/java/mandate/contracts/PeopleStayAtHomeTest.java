package mandate.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A fact that names a person carries ids, numbers and codes: no text in it can hold a name, a skill
 * or a reason. The check is a closed list, so that whoever adds a text has to come here and say
 * which kind it is.
 */
class PeopleStayAtHomeTest {
    /** Texts that are ids, months, versions, digests or words of closed lists. */
    private static final Set<String> CODES =
            Set.of(
                    "organisation",
                    "actor",
                    "initiativeId",
                    "mandateId",
                    "personId",
                    "roleId",
                    "ruleSet",
                    "peopleAsOf",
                    "weights",
                    "origin",
                    "rule",
                    "warnings",
                    "excluded",
                    "month",
                    "from",
                    "until");

    /** The one text in words: the name of a part of an initiative, given by its brief. */
    private static final String SCOPE = "scope";

    @ParameterizedTest
    @EnumSource
    void a_fact_about_people_holds_no_text_but_codes(FactType type) {
        if (isAboutPeople(type.shape())) assertThat(freeTexts(type.shape())).isEmpty();
    }

    @Test
    void the_facts_about_people_are_those_of_matching_and_of_mandates() {
        assertThat(Arrays.stream(FactType.values()).filter(type -> isAboutPeople(type.shape())))
                .containsExactly(
                        FactType.MANDATE_REQUESTED,
                        FactType.MANDATE_ENDED,
                        FactType.SUGGESTION_MADE,
                        FactType.PERSON_RECORDED,
                        FactType.MANDATE_CONFIRMED,
                        FactType.MANDATE_REFUSED);
    }

    @Test
    void what_an_initiative_asks_for_is_in_words_but_about_nobody() {
        assertThat(freeTexts(InitiativeFact.InitiativeDiagnosed.class))
                .contains("SkillWanted.text", "SeatWanted.topics");
        assertThat(isAboutPeople(InitiativeFact.InitiativeDiagnosed.class)).isFalse();
    }

    @Test
    void in_every_sample_about_people_the_codes_are_codes() {
        var golden = GoldenSamples.ours();
        for (var name : golden.names())
            if (isAboutPeople(typeOf(name).shape()))
                assertThat(sentences(JsonMapper.shared().readTree(golden.bytes(name))))
                        .as(name)
                        .isEmpty();
    }

    /** The control: names, skills and objects of any kind would be seen, however deep they hide. */
    @Test
    void a_name_or_a_skill_would_be_seen() {
        assertThat(isAboutPeople(Careless.class)).isTrue();
        assertThat(freeTexts(Careless.class))
                .containsExactlyInAnyOrder(
                        "Careless.evidence", "Held.name", "Held.skills", "Careless.anything");
    }

    private record Careless(
            String actor, String evidence, List<Held> held, Map<String, Object> anything) {}

    private record Held(String personId, String name, Set<String> skills) {}

    private static FactType typeOf(String sample) {
        for (var type : FactType.values()) if (sample.startsWith(type.wire())) return type;
        throw new AssertionError("No type of today: " + sample);
    }

    private static boolean isAboutPeople(Class<?> shape) {
        return texts(shape).stream().anyMatch(text -> text.endsWith(".personId"));
    }

    private static List<String> freeTexts(Class<?> shape) {
        return texts(shape).stream()
                .filter(text -> !CODES.contains(component(text)))
                .filter(text -> !component(text).equals(SCOPE))
                .toList();
    }

    private static String component(String text) {
        return text.substring(text.indexOf('.') + 1);
    }

    /** All components that can hold a text, at any depth, as Record.component. */
    private static List<String> texts(Class<?> shape) {
        var found = new ArrayList<String>();
        for (var component : shape.getRecordComponents()) {
            var path = shape.getSimpleName() + "." + component.getName();
            collect(component.getGenericType(), path, found);
        }
        return found.stream().distinct().toList();
    }

    private static void collect(Type type, String path, List<String> found) {
        switch (type) {
            case ParameterizedType generic -> {
                for (var inner : generic.getActualTypeArguments()) collect(inner, path, found);
            }
            case Class<?> plain when plain.isRecord() -> found.addAll(texts(plain));
            case Class<?> plain when !holdsNoText(plain) -> found.add(path);
            default -> {}
        }
    }

    private static boolean holdsNoText(Class<?> type) {
        return type.isPrimitive()
                || type.isEnum()
                || type == Integer.class
                || type == Long.class
                || type == Instant.class;
    }

    private static List<String> sentences(JsonNode tree) {
        var found = new ArrayList<String>();
        tree.properties()
                .forEach(
                        field -> {
                            if (!field.getKey().equals(SCOPE))
                                found.addAll(sentences(field.getValue()));
                        });
        if (tree.isArray()) tree.forEach(item -> found.addAll(sentences(item)));
        if (tree.isString() && !tree.stringValue().matches("[A-Za-z0-9._:+-]{0,64}"))
            found.add(tree.stringValue());
        return found;
    }
}
