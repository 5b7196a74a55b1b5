package mandate.roles.domain;

import java.util.List;
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

/** A small role of the tests: the coach of a garden club. */
public final class Coaches {
    private Coaches() {}

    /** The coach, who must know plants at a level. */
    public static RoleDefinition knowingPlants(int level) {
        return new RoleDefinition(
                new Text("Garden coach", "Coach de jardin"),
                List.of(new Serves(Verdict.COMMUNITY_MANAGEMENT, null, Level.GROUND)),
                new Text("Help a garden club grow.", "Aider un club de jardin à grandir."),
                List.of(new Duty("listening", new Text("Walk around.", "Se promener."))),
                List.of(
                        new RoleSkill(
                                new Text("knowing plants", "connaître les plantes"),
                                List.of("green thumb", "main verte"),
                                level,
                                true,
                                SkillSet.TECHNICAL)),
                Orientation.RELATIONSHIPS,
                new Obligation(ResponsibilityType.MEANS, new Text("To care.", "Prendre soin.")),
                new Authority(false, false, false),
                new Seniority(Rank.JUNIOR, new Text("Plants forgive.", "Les plantes pardonnent.")),
                Level.GROUND,
                List.of("R7"));
    }
}
