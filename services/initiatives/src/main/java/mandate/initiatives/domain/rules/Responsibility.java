package mandate.initiatives.domain.rules;

import java.util.List;
import java.util.Locale;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.choice.Gates;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.words.Text;

/** Who has to show what, and where blame may not end (R19 to R21, R89, R94, R95). */
final class Responsibility {
    private Responsibility() {}

    private static final String OWNER = "owner";
    private static final String ORGANISATION = "organisation";

    static final List<Rule> RULES =
            List.of(
                    Rule.ofScope(20, Responsibility::r20MeansAreShown),
                    Rule.ofScope(21, Responsibility::r21BenefitIsShownFirst),
                    Rule.ofScope(19, Responsibility::r19SocialMediaIsOpen),
                    Rule.ofScope(20, Responsibility::r20OutsideCauses),
                    Rule.ofInitiative(94, Responsibility::r94SystemCausesFirst),
                    Rule.ofInitiative(95, Responsibility::r95EndOfTheChain));

    private static final Text R20_OWNER =
            Text.of(
                    "That the agreed efforts were made; an outcome is not owed.",
                    "Que les efforts convenus ont été faits ; aucun résultat n'est dû.");
    private static final Text R20_CAUSES =
            Text.of(
                    "With evidence on record: no interest, no time, or managers who would not let"
                            + " people take part; each of these excuses the owner.",
                    "Preuves à l'appui : pas d'intérêt, pas de temps, ou un encadrement qui n'a pas"
                            + " laissé participer ; chacune de ces causes dégage la personne"
                            + " responsable.");

    static void r20MeansAreShown(Case c, Findings f) {
        if (!c.community() || !c.staffed()) return;
        f.burden(20, OWNER, R20_OWNER);
        f.burden(20, OWNER, R20_CAUSES);
    }

    private static final Text R21_ORGANISATION =
            Text.of(
                    "That the tool and its use bring a real benefit, measured and plain to staff;"
                            + " before that, nobody owes results.",
                    "Que l'outil et son usage apportent un bénéfice réel, mesuré et visible du"
                            + " personnel ; avant cela, nul ne doit de résultats.");
    private static final Text R89_OWNER =
            Text.of(
                    "That the objectives of the group were reached.",
                    "Que les objectifs du groupe ont été atteints.");

    static void r21BenefitIsShownFirst(Case c, Findings f) {
        if (!c.team()) return;
        if (!Gates.resultsOwed(c.facts())) f.burden(21, ORGANISATION, R21_ORGANISATION);
        f.burden(89, OWNER, R89_OWNER);
    }

    private static final Text R19_OPEN =
            Text.of(
                    "Agree in writing what the owner answers for: hard figures point to results, and"
                            + " yet no one person makes them.",
                    "Convenir par écrit de ce dont répond la personne responsable : des chiffres fermes"
                            + " évoquent un résultat, mais nul ne les fait seul.");

    static void r19SocialMediaIsOpen(Case c, Findings f) {
        if (!c.socialMedia()) return;
        f.burden(19, ORGANISATION, R19_OPEN);
        f.act(19, 21, R19_OPEN, Who.SPONSOR);
    }

    private static final Text R20_EXCUSED =
            Text.of(
                    "The cause on record lies outside the owner's reach and is backed by evidence:"
                            + " no breach by the owner.",
                    "La cause consignée échappe à la personne responsable et des preuves l'appuient :"
                            + " elle n'a pas failli.");
    private static final Text R20_WHY =
            Text.of(
                    "The reason given would excuse the owner. Which evidence is on record?",
                    "La raison donnée dégagerait la personne responsable. Quelles preuves sont"
                            + " consignées ?");
    private static final List<String> R20_WORDS =
            List.of(
                    "interest",
                    "intérêt",
                    "time",
                    "temps",
                    "refus",
                    "not allow",
                    "did not let",
                    "autoris",
                    "laissé",
                    "forbid",
                    "interdi");

    static void r20OutsideCauses(Case c, Findings f) {
        if (!c.community() || !c.is(Fact.STATUS, "CLOSED_FAILED")) return;
        Facts facts = c.facts();
        String causes =
                (facts.textOrEmpty(Fact.FAILURE_REASON)
                                + " "
                                + String.join(" ", facts.texts(Fact.SYSTEM_CAUSES))
                                + " "
                                + String.join(" ", facts.texts(Fact.EVIDENCE)))
                        .toLowerCase(Locale.ROOT);
        if (R20_WORDS.stream().noneMatch(causes::contains)) return;
        if (facts.given(Fact.EVIDENCE)) f.note(20, "NOT_THE_OWNERS_BREACH", R20_EXCUSED);
        else f.ask(20, Fact.EVIDENCE, R20_WHY);
    }

    private static final Text R94_WHAT =
            Text.of(
                    "Begin the review with causes in the organisation, where by a rule of thumb {0} %"
                            + " of failures lie; a person comes into question only when all of"
                            + " these are ruled out.",
                    "Commencer le bilan par les causes tenant à l'organisation, dont relèvent en gros"
                            + " {0} % des échecs ; une personne n'entre en question qu'une fois"
                            + " toutes ces causes écartées.");

    static void r94SystemCausesFirst(Case c, Findings f) {
        if (!c.is(Fact.STATUS, "CLOSED_FAILED")) return;
        long percent = Math.round(c.margin(Margin.SYSTEM_CAUSES_FIRST) * 100);
        f.act(94, 14, R94_WHAT.with(percent), Who.SPONSOR);
    }

    private static final Text R95_MESSAGE =
            Text.of(
                    "A failure is put down without a word on causes in the organisation; so it is"
                            + " not accepted.",
                    "Un échec est consigné sans un mot sur les causes tenant à l'organisation ; il"
                            + " n'est pas recevable ainsi.");

    static void r95EndOfTheChain(Case c, Findings f) {
        boolean blamed = c.facts().given(Fact.FAILURE_REASON);
        boolean failed = c.is(Fact.STATUS, "CLOSED_FAILED") || blamed;
        if (failed && blamed && !c.facts().given(Fact.SYSTEM_CAUSES))
            f.block(95, "NO_SYSTEM_CAUSES", R95_MESSAGE);
    }
}
