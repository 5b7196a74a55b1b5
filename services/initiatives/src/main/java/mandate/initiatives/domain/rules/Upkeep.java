package mandate.initiatives.domain.rules;

import java.util.List;
import java.util.Set;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.words.Text;

/** How an owner was chosen, and when the role itself is looked at again (R96, R97, R126). */
final class Upkeep {
    private Upkeep() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofScope(96, Upkeep::r96WhyThisPerson),
                    Rule.ofScope(97, Upkeep::r97TheJobItself),
                    Rule.ofInitiative(126, Upkeep::r126RolesGrow));

    private static final Text R96_MESSAGE =
            Text.of(
                    "Somebody is proposed and nobody can say why; choosing well is the"
                            + " organisation's part.",
                    "Quelqu'un est proposé et nul ne sait dire pourquoi ; bien choisir revient à"
                            + " l'organisation.");
    private static final Text R96_WHY =
            Text.of(
                    "On what was the choice of this person based?",
                    "Sur quoi repose le choix de cette personne ?");

    static void r96WhyThisPerson(Case c, Findings f) {
        if (!c.facts().given(Fact.PROPOSED_OWNER_ID)) return;
        if (c.facts().none(Fact.SELECTION_BASIS)) f.warn(96, "NO_SELECTION_BASIS", R96_MESSAGE);
        else if (!c.facts().asked(Fact.SELECTION_BASIS)) f.ask(96, Fact.SELECTION_BASIS, R96_WHY);
    }

    private static final Text R97_WHAT =
            Text.of(
                    "Look at the definition of the job first: the findings about it above may well"
                            + " be the cause.",
                    "Regarder d'abord la définition du poste : les constats ci-dessus à son sujet"
                            + " peuvent être la cause.");
    private static final Text R97_NOTE =
            Text.of(
                    "It failed, and the job was defined with flaws: a likely cause.",
                    "Elle a échoué, et le poste était mal défini : une cause probable.");
    private static final Set<String> R97_ROLE_FINDINGS =
            Set.of(
                    "R3", "R30", "R44", "R61", "R65", "R66", "R69", "R73", "R74", "R124", "R136",
                    "R137", "R142");

    static void r97TheJobItself(Case c, Findings f) {
        if (!c.is(Fact.STATUS, "CLOSED_FAILED") || !f.found(R97_ROLE_FINDINGS)) return;
        f.note(97, "JOB_DEFINITION_SUSPECT", R97_NOTE);
        f.act(97, 14, R97_WHAT, Who.SPONSOR);
    }

    private static final Text R126_WHAT =
            Text.of(
                    "Look at the role again: what began beside other work may have become the main"
                            + " work.",
                    "Revoir le rôle : ce qui n'était qu'un à-côté est peut-être devenu l'essentiel.");

    static void r126RolesGrow(Case c, Findings f) {
        Double age = c.facts().number(Fact.ROLE_AGE_MONTHS);
        if (age != null && age > c.margin(Margin.ROLE_REVIEW_MONTHS))
            f.act(126, 30, R126_WHAT, Who.SPONSOR);
    }
}
