package mandate.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the roles service tells, on the topic {@code mandate.roles}, keyed by role. */
public sealed interface RoleFact {
    Provenance by();

    String roleId();

    /**
     * What a role is now: a version was written, or it was retired, recalled or removed; wire type
     * {@code role-defined.v1}.
     *
     * @param version from 1
     * @param serves which seats it can be taken for; empty unless it is in use
     * @param orientation CONTENT, RELATIONSHIPS or BOTH
     * @param minimumSeniority INTERN to DIRECTOR, or null
     * @param state DRAFT, RETIRED or REMOVED, or null for a role in use
     */
    record RoleDefined(
            Provenance by,
            String roleId,
            long version,
            List<Serves> serves,
            List<SkillNeeded> skills,
            String orientation,
            @Nullable String minimumSeniority,
            @Nullable String state)
            implements RoleFact {
        public RoleDefined {
            serves = List.copyOf(serves);
            skills = List.copyOf(skills);
        }
    }

    /** Which seats a role is for; null means any. */
    record Serves(String verdict, @Nullable String audience, @Nullable String level) {}

    /**
     * A skill that a role needs.
     *
     * @param en label in English
     * @param fr label in French
     * @param alsoSaid everyday phrasings in any language
     * @param level 0 to 5
     * @param set BEHAVIOURAL or TECHNICAL
     * @param esco URI of its concept in the ESCO classification, or null where none fits
     */
    record SkillNeeded(
            String en,
            String fr,
            List<String> alsoSaid,
            int level,
            boolean essential,
            String set,
            @Nullable String esco) {
        public SkillNeeded {
            alsoSaid = List.copyOf(alsoSaid);
        }
    }
}
