package mandate.roles.domain;

import java.util.List;
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
import org.jspecify.annotations.Nullable;

/** A small role of the tests: the coach of a garden club. */
public final class Coaches {
    private Coaches() {}

    /** The coach, who must know plants at a level. */
    public static RoleDefinition knowingPlants(int level) {
        var plants =
                new RoleSkill(
                        new Text("knowing plants", "connaître les plantes"),
                        List.of("green thumb", "main verte"),
                        level,
                        true,
                        SkillSet.TECHNICAL,
                        new Text("Names most weeds.", "Nomme la plupart des herbes."),
                        "http://data.europa.eu/esco/skill/a17286c5");
        return coach(List.of(plants), Level.GROUND);
    }

    /** The coach, with skills and at a level, or without. */
    public static RoleDefinition coach(List<RoleSkill> skills, @Nullable Level level) {
        return new RoleDefinition(
                new Text("Garden coach", "Coach de jardin"),
                List.of(new Serves(Verdict.COMMUNITY_MANAGEMENT, null, Level.GROUND)),
                new Text("Help a garden club grow.", "Aider un club de jardin à grandir."),
                List.of(
                        new Duty(
                                "listening",
                                new Text("Walk around.", "Se promener."),
                                List.of("R44"))),
                List.of(new Trait(new Text("Has time.", "A du temps."), List.of("R141"))),
                skills,
                Orientation.RELATIONSHIPS,
                new Obligation(
                        ResponsibilityType.MEANS,
                        new Text("To care.", "Prendre soin."),
                        List.of(
                                new Precondition(
                                        new Text("A garden.", "Un jardin."), List.of("R21")))),
                new Authority(false, false, false),
                new Seniority(Rank.JUNIOR, new Text("Plants forgive.", "Les plantes pardonnent.")),
                level,
                List.of(
                        new Kpi(
                                new Text("Beds that bloom", "Massifs en fleurs"),
                                KpiType.OUTCOME,
                                new Text("A better view.", "Une plus belle vue."),
                                List.of("R122"))),
                new Reporting(
                        new Text("The club", "Le club"),
                        List.of(
                                new Link(
                                        Level.COORDINATION,
                                        new Text("Swap seeds.", "Échanger des graines.")))),
                80,
                new Review(12, true, new Text("Seasons turn.", "Les saisons passent.")),
                List.of("R7"));
    }
}
