package mandate.roles.domain.lint.finding;

import java.util.List;
import java.util.Set;
import mandate.roles.domain.RoleDefinition.Rank;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.kind.TitleWords;
import mandate.roles.domain.lint.text.Passage;
import mandate.roles.domain.lint.text.Phrases;
import mandate.roles.domain.lint.text.Section;
import mandate.roles.domain.lint.text.Span;
import mandate.roles.domain.lint.text.Words;
import org.jspecify.annotations.Nullable;

/** R74: a post that matters a great deal, for somebody at the very beginning. */
final class JuniorForStrategic implements Check {
    private static final Set<Section> ABOUT_THE_PERSON =
            Set.of(
                    Section.TITLE,
                    Section.REQUIREMENTS,
                    Section.CONDITIONS,
                    Section.OTHER,
                    Section.PURPOSE);

    private static final Phrases BEGINNERS =
            Phrases.of(
                    "internship|intern|trainee|traineeship|apprentice|apprenticeship|junior",
                    "entry level|recent graduate|fresh graduate|first job|working student",
                    "no experience needed|no experience required|no prior experience|unpaid",
                    "minimum wage|student job|placement student",
                    "en stage|stage de|stage # mois|indemnites de stage|offre de stage|convention de stage|stagiaire|alternance|alternant*|apprenti|apprentie|apprentissage",
                    "debutant*|jeune diplome*|premier emploi|sans experience|job etudiant",
                    "service civique|gratification de stage|aucune experience");

    /** Beginners whom the person meets at work, not the person. */
    private static final Phrases OF_OTHERS =
            Phrases.of(
                    "no junior|not a junior|not junior|not for juniors|supervis* .. intern*/trainee*",
                    "after .. internship|beyond .. internship|more than .. internship",
                    "support* .. trainee*/apprentice*/intern/interns|no intern|not an intern",
                    "debutants s'abstenir|pas un poste de debutant|pas de debutant*",
                    "encadr* .. stagiaire*/apprenti*/alternant*|hors stage|unpaid post*",
                    "mentor* .. junior*|coach* .. junior*|train* .. junior*|junior colleague*",
                    "junior member*|collegues juniors");

    private static final Phrases DRIVING =
            Phrases.of(
                    "define*/set/sets/own/owns/shape*/build/develop*/drive*/decide* .. strateg*",
                    "lead*/draw*/draft*/write/writes/design* .. strateg*|strategic decision*",
                    "define*/set/sets/own/owns/shape*/build/decide* .. roadmap*/vision",
                    "defini*/constru*/elabor*/pilot*/porte*/concevoir/decide* .. strateg*",
                    "defini*/constru*/elabor*/pilot*/decide* .. vision|decisions strategiques",
                    "defini*/constru*/elabor* .. feuille");

    private static final Phrases WEIGHTY =
            Phrases.of(
                    "strategic importance|strategic post|strategic position|strategic role",
                    "highly strategic|of strategic|strategically important|mission critical",
                    "reports to the ceo|reports to the board|member of the executive",
                    "importance strategique|poste strategique|hautement strategique|enjeu strategique",
                    "rattache a la direction generale|rattachee a la direction generale",
                    "role strategique");

    private static final Text WHY =
            new Text(
                    "The post is strategic and looks for a beginner. Whoever speaks for the house in"
                            + " difficult moments needs proven experience – of any age.",
                    "Le poste est stratégique et cherche un débutant. Qui parle au nom de la maison dans"
                            + " les moments difficiles a besoin d'une expérience prouvée – à tout âge.");
    private static final Text BETTER =
            new Text(
                    "Ask for experience and for evidence of it (“has led a group through a conflict; says"
                            + " how”), or take the strategic duties out of the post.",
                    "Demander une expérience et sa preuve (« a mené un groupe à travers un conflit ; dit"
                            + " comment »), ou retirer du poste les missions stratégiques.");

    @Override
    public List<Finding> look(Reading reading) {
        if (!isWeighty(reading)) return List.of();
        var where = beginner(reading);
        return where == null
                ? List.of()
                : List.of(Finding.of(FindingCode.JUNIOR_FOR_STRATEGIC, where, WHY, BETTER));
    }

    private static boolean isWeighty(Reading reading) {
        var claims = reading.description().claims();
        if (claims.strategic()) return true;
        for (Passage passage : reading.description().passages())
            if (WEIGHTY.isIn(passage.plain())) return true;
        var title = reading.description().title();
        boolean named = title != null && TitleWords.suggests(title.text()) == RoleKind.STRATEGY;
        return named
                || reading.description().duties().stream()
                        .anyMatch(duty -> DRIVING.isIn(duty.plain()));
    }

    private static @Nullable Words beginner(Reading reading) {
        for (Passage passage : reading.description().in(ABOUT_THE_PERSON)) {
            if (OF_OTHERS.isIn(passage.plain())) continue;
            for (Span span : BEGINNERS.in(passage.plain())) return passage.words(span);
        }
        var rank = reading.description().claims().seniority();
        if (rank != Rank.INTERN && rank != Rank.JUNIOR) return null;
        return new Words("seniority", 0, rank.name().length(), rank.name());
    }
}
