package mandate.initiatives.domain.rules;

import java.util.List;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.words.Text;

/** Every verdict ends in something to do (R45, R101). */
final class NextSteps {
    private NextSteps() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofScope(101, NextSteps::r101SomethingToDo),
                    Rule.ofInitiative(45, NextSteps::r45ReviewCadence));

    private static final Text COMMUNITY =
            Text.of(
                    "Agree on a charter with the community manager and invite the first members.",
                    "Convenir d'une charte avec la personne chargée de la communauté et inviter les"
                            + " premiers membres.");
    private static final Text TEAM =
            Text.of(
                    "Agree with the group's own manager which daily work moves there first.",
                    "Convenir avec le responsable du groupe du travail quotidien qui y passe en"
                            + " premier.");
    private static final Text SOCIAL_MEDIA =
            Text.of(
                    "Fix channels, figures and tone with the social media manager.",
                    "Fixer canaux, chiffres et ton avec la personne chargée des médias sociaux.");
    private static final Text HYBRID =
            Text.of(
                    "Name one owner for each part and write down where the parts meet.",
                    "Nommer un responsable par volet et écrire où les volets se rejoignent.");
    private static final Text NO_STAFF =
            Text.of(
                    "Decide whether to let it live unattended, end it, or mend what is missing.",
                    "Décider de la laisser vivre seule, d'y mettre fin ou de combler ce qui manque.");
    private static final Text UNDECIDED =
            Text.of(
                    "Answer the open questions, those on top first.",
                    "Répondre aux questions ouvertes, en commençant par les premières.");

    static void r101SomethingToDo(Case c, Findings f) {
        switch (c.choice().verdict()) {
            case COMMUNITY_MANAGEMENT -> f.act(101, 14, COMMUNITY, Who.OWNER);
            case TEAM_MANAGEMENT -> f.act(101, 14, TEAM, Who.LINE_MANAGER);
            case SOCIAL_MEDIA_MANAGEMENT -> f.act(101, 14, SOCIAL_MEDIA, Who.OWNER);
            case HYBRID -> f.act(101, 14, HYBRID, Who.SPONSOR);
            case NO_STAFF -> f.act(101, 30, NO_STAFF, Who.SPONSOR);
            case UNDECIDED -> f.act(101, 7, UNDECIDED, Who.AUTHOR);
        }
    }

    private static final Text R45_DEFAULT =
            Text.of(
                    "First monthly review: what was planned, done, seen and changed (monthly is the"
                            + " default).",
                    "Premier point mensuel : ce qui était prévu, fait, constaté et changé (mensuel"
                            + " par défaut).");
    private static final Text R45_WHAT =
            Text.of(
                    "First review at the rhythm chosen: what was planned, done, seen and changed.",
                    "Premier point au rythme choisi : ce qui était prévu, fait, constaté et changé.");

    static void r45ReviewCadence(Case c, Findings f) {
        boolean running = c.staffed() || c.choice().verdict() == Verdict.HYBRID;
        boolean closed = c.facts().isOneOf(Fact.STATUS, "CLOSED_ACHIEVED", "CLOSED_FAILED");
        if (!running || closed) return;
        switch (c.facts().textOrEmpty(Fact.REVIEW_CADENCE)) {
            case "WEEKLY" -> f.act(45, 7, R45_WHAT, Who.SPONSOR);
            case "MONTHLY" -> f.act(45, 30, R45_WHAT, Who.SPONSOR);
            case "QUARTERLY" -> f.act(45, 91, R45_WHAT, Who.SPONSOR);
            default -> f.act(45, 30, R45_DEFAULT, Who.SPONSOR);
        }
    }
}
