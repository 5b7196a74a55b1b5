package mandate.platform.facts;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Facts as JSON: nulls are left out, fields that today's code does not know are passed over. */
public final class FactJson {
    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(
                            i -> i.withValueInclusion(JsonInclude.Include.NON_NULL))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private FactJson() {}

    /** The fact as JSON. */
    public static String write(Record fact) {
        return MAPPER.writeValueAsString(fact);
    }

    /** The fact that JSON says; {@link PoisonFact} when it says no such fact. */
    public static <F> F read(String data, Class<F> shape) {
        F fact = parse(data, shape);
        var missing = Missing.first(fact, "");
        if (missing != null) throw new PoisonFact(shape.getSimpleName() + " without " + missing);
        return fact;
    }

    private static <F> F parse(String data, Class<F> shape) {
        try {
            return MAPPER.readValue(data, shape);
        } catch (JacksonException e) {
            throw new PoisonFact(shape.getSimpleName(), e);
        }
    }
}
