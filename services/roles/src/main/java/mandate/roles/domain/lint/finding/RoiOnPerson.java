package mandate.roles.domain.lint.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.finding.Measure.Counted;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.text.Passage;
import mandate.roles.domain.lint.text.Phrases;
import mandate.roles.domain.lint.text.PlainText;
import mandate.roles.domain.lint.text.Section;

/** R92: the yield of a community is laid on the person who cares for it. */
final class RoiOnPerson implements Check {
    private static final Phrases ON_THE_PERSON =
            Phrases.of(
                    "accountable|responsible for|you owe|owes|guarantee*|justify*|prove|deliver*",
                    "your|achieve*|generate*|ensure*|personally|answerable|reach|increase|maximise*",
                    "maximize*|demonstrate*|must show|is measured|are measured|judged",
                    "responsable du|responsable de|garant*|justifi*|prouver|atteindre|assurer|votre",
                    "generer|personnellement|repond du|repondre du|augmenter|maximiser|demontrer",
                    "mesure sur|evalue sur|evaluee sur|juge sur|jugee sur");

    /** Somebody else who carries it, or a step that only reports it. */
    private static final Phrases ON_THE_HOUSE =
            Phrases.of(
                    "sponsor*|steering committee|programme board|board|executive*|owned by|finance",
                    "company's|organisation's|organization's|help* .. measure|contribute* .. figures",
                    "provide* .. figures|supply .. figures|does not measure|no measure of|not owed",
                    "comite de pilotage|commanditaire|direction|de l'organisation|de l'entreprise",
                    "porte par|portee par|aide* .. mesurer|fournir .. chiffres|service financier",
                    "ne mesure pas|n'est pas du|pas exige");

    /** Names for the person in the field of the owner. */
    private static final Phrases THE_PERSON =
            Phrases.of("cm|community manager|host|you|the person|vous|la personne|responsable");

    private static final Text WHY =
            new Text(
                    "The return on investment is laid on the person. It depends mostly on causes that"
                            + " the organisation holds – purpose, time, support – so the person cannot"
                            + " owe it.",
                    "Le retour sur investissement est mis à la charge de la personne. Il dépend surtout de"
                            + " causes que l'organisation tient – but, temps, soutien – ; la personne ne peut"
                            + " donc pas le devoir.");
    private static final Text BETTER =
            new Text(
                    "Give the return to the sponsor and the effort to the person: “The sponsor answers for"
                            + " the return; you provide the figures on participation and use.”",
                    "Confier le rendement au commanditaire et l'effort à la personne : « Le commanditaire"
                            + " répond du rendement ; vous fournissez les chiffres de participation et"
                            + " d'usage. »");

    @Override
    public List<Finding> look(Reading reading) {
        if (!concerns(reading)) return List.of();
        var found = new ArrayList<Finding>();
        var where =
                Set.of(
                        Section.KPIS,
                        Section.DUTIES,
                        Section.OBLIGATION,
                        Section.PURPOSE,
                        Section.OTHER);
        for (Passage passage : reading.description().in(where))
            for (Counted counted : Measure.in(passage))
                if (counted.measure() == Measure.RETURN && isOnThePerson(passage))
                    found.add(
                            Finding.of(
                                    FindingCode.ROI_ON_PERSON,
                                    passage.words(counted.span()),
                                    WHY,
                                    BETTER));
        return found;
    }

    /** Managers of teams and of channels may owe results. */
    private static boolean concerns(Reading reading) {
        var undecided = reading.work().isUndecided() && reading.sold() == null;
        return undecided || reading.isOrClaims(RoleKind.COMMUNITY_MANAGEMENT);
    }

    private static boolean isOnThePerson(Passage passage) {
        if (ON_THE_HOUSE.isIn(passage.plain()) || isOwnedByAnother(passage)) return false;
        return passage.section() == Section.KPIS || ON_THE_PERSON.isIn(passage.plain());
    }

    private static boolean isOwnedByAnother(Passage passage) {
        var declared = passage.declared();
        if (declared == null || declared.owner() == null) return false;
        return !THE_PERSON.isIn(PlainText.of(declared.owner()));
    }
}
