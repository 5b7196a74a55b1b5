package mandate.roles.domain.papers;

import java.util.List;
import mandate.roles.domain.Coaches;
import mandate.roles.domain.Language;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleDefinition.KpiType;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.RoleDefinition.Verdict;
import mandate.roles.domain.RoleHistory.Version;
import mandate.roles.domain.papers.Setting.Aims;
import mandate.roles.domain.papers.Setting.Blocker;
import mandate.roles.domain.papers.Setting.Charter;
import mandate.roles.domain.papers.Setting.Held;
import mandate.roles.domain.papers.Setting.Measure;
import mandate.roles.domain.papers.Setting.Wanted;
import mandate.roles.domain.papers.Subject.Hat;
import mandate.roles.domain.papers.Subject.Person;
import org.jspecify.annotations.Nullable;

/** The garden club, its coach, and Rosa who may coach it. */
public final class Subjects {
    /** Rosa, who coaches the garden club alone. */
    public static final Person ROSA =
            new Person(
                    "P04",
                    "Rosa Sample",
                    List.of(new Hat("garden-club", "whole", 20, "2027-01", "2028-06")));

    /** Rosa, who also runs a channel. */
    public static final Person ROSA_WITH_TWO_HATS =
            new Person(
                    "P04",
                    "Rosa Sample",
                    List.of(
                            new Hat("garden-club", "whole", 20, "2027-01", "2028-06"),
                            new Hat("seed-channel", "posts", 30, "2027-02", "2027-12")));

    private Subjects() {}

    /** The coach of no club in particular. */
    public static Subject alone(RoleDefinition role, Language language) {
        return new Subject("default", "", "garden-coach", version(role), null, null, language);
    }

    /** The coach for a seat. */
    public static Subject of(
            RoleDefinition role, Setting setting, @Nullable Person person, Language language) {
        return new Subject("default", "", "garden-coach", version(role), setting, person, language);
    }

    /** The coach of the garden club. */
    public static Subject gardenClub(ResponsibilityType type) {
        return of(Coaches.knowingPlants(2), club(type, null), ROSA, Language.EN);
    }

    /** The garden club's one seat. */
    public static Setting club(ResponsibilityType type, @Nullable Charter charter) {
        return new Setting(
                "garden-club",
                3,
                "Garden club of the night shift",
                Language.EN,
                Setting.WHOLE,
                "Operations",
                "Night shift",
                Verdict.COMMUNITY_MANAGEMENT,
                type,
                Level.GROUND,
                0.2,
                "2027-01",
                "2028-06",
                List.of("en", "fr:B2"),
                List.of(new Wanted("pruning <roses>", 3, true), new Wanted("compost", 1, false)),
                List.of("Keep the key of the shed"),
                List.of(
                        new Measure("Members who swapped seeds", KpiType.PARTICIPATION),
                        new Measure("Flowers sold", KpiType.BUSINESS),
                        new Measure("Return on the shed", KpiType.ROI)),
                new Aims(
                        "Each shift has tried two crops",
                        "People know whom to ask",
                        "",
                        "Canteen supply",
                        "Kilos of home-grown herbs",
                        ""),
                List.of(),
                null,
                charter,
                List.of(new Blocker("R43", "There is no way to answer back.")),
                new Held("garden-club.m1", "P04"),
                "2026-11-21");
    }

    private static Version version(RoleDefinition role) {
        return new Version(2, role, "u-17", "2026-11-20T08:00:00Z", "");
    }
}
