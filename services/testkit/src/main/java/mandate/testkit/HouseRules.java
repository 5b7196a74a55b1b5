package mandate.testkit;

import com.tngtech.archunit.lang.ArchRule;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The architecture rules of the house, by name, for any base package: the tests also try them on a
 * crooked house that each rule must catch, and on a straight one that none may.
 */
public final class HouseRules {
    private HouseRules() {}

    /** All rules for the classes below a base package such as {@code mandate}. */
    public static Map<String, ArchRule> of(String base) {
        var rules = new LinkedHashMap<String, ArchRule>();
        rules.putAll(RoomRules.of(base));
        rules.putAll(NeighbourRules.of(base));
        rules.putAll(CoreRules.of(base));
        rules.putAll(MannersRules.of(base));
        // a young house has not every room yet
        rules.replaceAll((_, rule) -> rule.allowEmptyShould(true));
        return Collections.unmodifiableMap(rules);
    }
}
