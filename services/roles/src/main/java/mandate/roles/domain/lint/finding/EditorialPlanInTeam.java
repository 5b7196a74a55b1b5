package mandate.roles.domain.lint.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.text.Passage;
import mandate.roles.domain.lint.text.Phrases;
import mandate.roles.domain.lint.text.Section;
import mandate.roles.domain.lint.text.Span;

/** R4: in a team, exchange comes from the work; an editorial plan belongs to publishing. */
final class EditorialPlanInTeam implements Check {
    private static final Phrases PLANS =
            Phrases.of(
                    "editorial calendar*|editorial plan*|content calendar*|content plan*",
                    "publishing calendar*|publication plan*|publication schedule*|posting schedule*",
                    "campaign plan*|campaign calendar*|animation plan*",
                    "calendrier* editori*|plan* editori*|planning* editori*|ligne editoriale",
                    "calendrier* de publication*|planning* de publication*|plan* d'animation",
                    "plan* de campagne*");

    private static final Text WHY =
            new Text(
                    "A team exchanges because it works on something together. A plan of what to publish"
                            + " when treats colleagues as an audience.",
                    "Une équipe échange parce qu'elle travaille ensemble. Un plan de ce qu'on publie et"
                            + " quand traite les collègues comme un public.");
    private static final Text BETTER =
            new Text(
                    "Name the work routines instead: “Use the shared space for hand-overs, open points"
                            + " and decisions of the week.”",
                    "Nommer plutôt les routines de travail : « Utiliser l'espace partagé pour les"
                            + " relèves, les points ouverts et les décisions de la semaine. »");

    @Override
    public List<Finding> look(Reading reading) {
        if (!isTeam(reading)) return List.of();
        var found = new ArrayList<Finding>();
        for (Passage passage : passages(reading))
            for (Span span : PLANS.in(passage.plain()))
                found.add(
                        Finding.of(
                                FindingCode.EDITORIAL_PLAN_IN_TEAM,
                                passage.words(span),
                                WHY,
                                BETTER));
        return found;
    }

    /** Whoever also publishes for a living needs such a plan. */
    private static boolean isTeam(Reading reading) {
        var kinds = reading.work().kinds();
        boolean publishes =
                kinds.contains(RoleKind.SOCIAL_MEDIA_MANAGEMENT)
                        || kinds.contains(RoleKind.EDITING);
        if (reading.sold() == RoleKind.TEAM_MANAGEMENT) return true;
        return reading.is(RoleKind.TEAM_MANAGEMENT) && !publishes;
    }

    private static List<Passage> passages(Reading reading) {
        return reading.description()
                .in(Set.of(Section.DUTIES, Section.PURPOSE, Section.OTHER, Section.KPIS));
    }
}
