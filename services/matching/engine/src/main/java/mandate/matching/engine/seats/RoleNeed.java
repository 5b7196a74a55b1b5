package mandate.matching.engine.seats;

import java.util.List;
import mandate.matching.engine.people.Orientation;
import mandate.matching.engine.people.Seniority;
import org.jspecify.annotations.Nullable;

/**
 * What one version of a role definition asks of a person.
 *
 * @param minimumSeniority null when the role sets none
 */
public record RoleNeed(
        String roleId,
        long version,
        List<Serves> serves,
        List<NeededSkill> skills,
        Orientation orientation,
        @Nullable Seniority minimumSeniority) {
    public RoleNeed {
        serves = List.copyOf(serves);
        skills = List.copyOf(skills);
    }
}
