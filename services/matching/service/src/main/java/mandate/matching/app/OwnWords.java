package mandate.matching.app;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import mandate.matching.engine.seats.NeededSkill;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.taxonomy.RoleVocabulary;
import mandate.matching.engine.text.PlainText;

/**
 * What the confirmed phrases of one organisation say to its roles: a needed skill is also said in
 * the words that somebody confirmed for it, be it by its URI or by one of its names. Immutable but
 * for what it remembers.
 */
final class OwnWords {
    /** Nobody has confirmed anything. */
    static final OwnWords NONE = new OwnWords(List.of());

    private final Map<String, Set<String>> byUri = new HashMap<>();
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, RoleNeed> spoken = new ConcurrentHashMap<>();
    private final String version;

    /**
     * @param holding confirmations that hold, in an order that does not change
     */
    OwnWords(List<SkillConfirmation> holding) {
        var sum = new CRC32C();
        for (var one : holding) {
            byUri.computeIfAbsent(one.skill(), uri -> new LinkedHashSet<>()).add(one.phrase());
            byName.computeIfAbsent(PlainText.fold(one.label()), name -> new LinkedHashSet<>())
                    .add(one.phrase());
            for (var text : List.of(one.phrase(), one.skill(), one.label()))
                sum.update((text + '\n').getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        version = holding.isEmpty() ? "" : Long.toHexString(sum.getValue());
    }

    /** Equal for equal confirmations; empty while there is none. */
    String version() {
        return version;
    }

    /** The role, its skills also said in the organisation's own words. */
    RoleNeed spoken(RoleNeed role) {
        if (version.isEmpty()) return role;
        return spoken.computeIfAbsent(role.roleId() + "@" + role.version(), key -> also(role));
    }

    private RoleNeed also(RoleNeed role) {
        return new RoleNeed(
                role.roleId(),
                role.version(),
                role.serves(),
                role.skills().stream().map(this::also).toList(),
                role.orientation(),
                role.minimumSeniority());
    }

    private NeededSkill also(NeededSkill skill) {
        var words = new LinkedHashSet<>(byUri.getOrDefault(RoleVocabulary.uri(skill), Set.of()));
        for (var label : skill.labels())
            words.addAll(byName.getOrDefault(PlainText.fold(label), Set.of()));
        return words.isEmpty() ? skill : skill.alsoSaid(new ArrayList<>(words));
    }
}
