package mandate.initiatives.domain.rules;

import java.util.List;
import java.util.Locale;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.choice.Gates;
import mandate.initiatives.domain.choice.Ground;
import mandate.initiatives.domain.words.Text;

/** What it is for, and whether it is worth anything (R46, R56 to R60, R63, R71, R72, R81, R129). */
final class PurposeAndValue {
    private PurposeAndValue() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofScope(46, PurposeAndValue::r46ExpectedResults),
                    Rule.ofScope(56, PurposeAndValue::r56WhyItExists),
                    Rule.ofScope(57, PurposeAndValue::r57NameTheMissingLinks),
                    Rule.ofScope(58, PurposeAndValue::r58ValueHypothesis),
                    Rule.ofInitiative(59, PurposeAndValue::r59LipService),
                    Rule.ofInitiative(60, PurposeAndValue::r60OutOfScope),
                    Rule.ofScope(63, PurposeAndValue::r63Audience),
                    Rule.ofInitiative(71, PurposeAndValue::r71BenefitType),
                    Rule.ofInitiative(72, PurposeAndValue::r72Connected),
                    Rule.ofInitiative(81, PurposeAndValue::r81Bandwagon),
                    Rule.ofScope(129, PurposeAndValue::r129DesiredOutcome));

    private static final Text R46_MESSAGE =
            Text.of(
                    "Nobody can say which results are expected; fear grows later where this stays"
                            + " open.",
                    "Personne ne sait dire quels résultats sont attendus ; laissée ouverte, cette"
                            + " question nourrira des craintes.");
    private static final Text R46_WHY =
            Text.of(
                    "Which results are expected, and what will happen for those concerned?",
                    "Quels résultats attend-on, et que se passera-t-il pour les intéressés ?");

    static void r46ExpectedResults(Case c, Findings f) {
        if (c.facts().none(Fact.EXPECTED_RESULTS)) f.block(46, "NO_EXPECTED_RESULTS", R46_MESSAGE);
        else if (!c.facts().asked(Fact.EXPECTED_RESULTS)) f.ask(46, Fact.EXPECTED_RESULTS, R46_WHY);
    }

    private static final Text R56_WHY =
            Text.of(
                    "A community earns a person when it came out of a project or belongs to a"
                            + " process. Which one?",
                    "Une communauté mérite quelqu'un quand elle est née d'un projet ou tient à un"
                            + " processus. Lequel ?");

    static void r56WhyItExists(Case c, Findings f) {
        if (!c.community()) return;
        boolean linked =
                c.facts().given(Fact.LINKED_PROJECT) || c.facts().given(Fact.LINKED_PROCESS);
        if (linked) return;
        for (Fact fact : List.of(Fact.LINKED_PROJECT, Fact.LINKED_PROCESS))
            if (!c.facts().asked(fact)) f.ask(56, fact, R56_WHY);
    }

    private static final Text R57_WHAT =
            Text.of(
                    "Name the project or the process this community serves, or let it live without"
                            + " a mandate.",
                    "Nommer le projet ou le processus que sert cette communauté, ou la laisser vivre"
                            + " sans mandat.");
    private static final Text R57_PROJECT =
            Text.of("No project is linked to it.", "Aucun projet n'y est lié.");
    private static final Text R57_PROCESS =
            Text.of("No process is linked to it.", "Aucun processus n'y est lié.");

    static void r57NameTheMissingLinks(Case c, Findings f) {
        if (c.choice().ground() != Ground.EXISTENCE_ONLY) return;
        f.warn(56, "EXISTENCE_ONLY", R57_PROJECT, R57_WHAT);
        f.warn(57, "EXISTENCE_ONLY", R57_PROCESS, R57_WHAT);
        f.ask(57, Fact.LINKED_PROJECT, R56_WHY);
        f.ask(57, Fact.LINKED_PROCESS, R56_WHY);
        f.act(57, 30, R57_WHAT, Who.SPONSOR);
    }

    private static final Text R58_WHAT =
            Text.of(
                    "Write down what this community should be worth, and how that will be measured.",
                    "Écrire ce que cette communauté doit rapporter et comment on le mesurera.");

    static void r58ValueHypothesis(Case c, Findings f) {
        boolean measured = c.facts().given(Fact.VALUE_METRIC);
        if (c.community() && c.staffed() && !measured) f.act(58, 30, R58_WHAT, Who.SPONSOR);
    }

    private static final Text R59_MESSAGE =
            Text.of(
                    "Value is claimed, but no measure, no budget and no process stands behind it.",
                    "On affirme une valeur, mais aucun indicateur, aucun budget, aucun processus ne"
                            + " l'appuie.");
    private static final Text R59_PRECAUTION =
            Text.of(
                    "Put a figure, some money or a process behind the claim, or drop it.",
                    "Appuyer l'affirmation d'un chiffre, d'un budget ou d'un processus, ou y"
                            + " renoncer.");

    static void r59LipService(Case c, Findings f) {
        Facts facts = c.facts();
        boolean backed =
                facts.given(Fact.VALUE_METRIC)
                        || facts.given(Fact.BUDGET)
                        || facts.given(Fact.LINKED_PROCESS);
        if (facts.given(Fact.VALUE_CLAIM_TEXT) && !backed)
            f.warn(59, "LIP_SERVICE", R59_MESSAGE, R59_PRECAUTION);
    }

    private static final Text R60_WHAT =
            Text.of(
                    "Take this to those who buy or build systems: no community or team manager will"
                            + " solve it.",
                    "Porter ce sujet à ceux qui achètent ou bâtissent les systèmes : aucun animateur"
                            + " ni responsable d'équipe ne le résoudra.");

    static void r60OutOfScope(Case c, Findings f) {
        if (c.choice().ground() == Ground.OUT_OF_SCOPE) f.act(60, 14, R60_WHAT, Who.SPONSOR);
    }

    private static final Text R63_WHY =
            Text.of(
                    "Communities inside and outside the house differ, and so do their owners: who is"
                            + " it for?",
                    "Une communauté interne et une communauté externe diffèrent, et leurs"
                            + " responsables aussi : à qui s'adresse-t-elle ?");

    static void r63Audience(Case c, Findings f) {
        boolean matters = c.community() || c.socialMedia();
        if (matters && !c.facts().given(Fact.AUDIENCE)) f.ask(63, Fact.AUDIENCE, R63_WHY);
    }

    private static final Text R71_WHY =
            Text.of(
                    "Will it bring something new, or let old things be done better?",
                    "Apportera-t-elle du nouveau, ou fera-t-elle mieux ce qui existe ?");

    static void r71BenefitType(Case c, Findings f) {
        if (!c.facts().given(Fact.BENEFIT_TYPE)) f.ask(71, Fact.BENEFIT_TYPE, R71_WHY);
    }

    private static final Text R72_MESSAGE =
            Text.of(
                    "Nothing anchors it in the organisation: no project, no process, no" + " unit.",
                    "Rien ne la relie au reste de l'organisation : ni projet, ni processus, ni"
                            + " service.");

    static void r72Connected(Case c, Findings f) {
        boolean placed =
                !c.brief().unit().equals(Brief.NOWHERE) || !c.brief().area().equals(Brief.NOWHERE);
        if (Gates.r56ExistenceOnly(c.facts()) && !placed) f.warn(72, "NOT_CONNECTED", R72_MESSAGE);
    }

    private static final Text R81_MESSAGE =
            Text.of(
                    "It is started because others have one, without preparation.",
                    "On la lance parce que d'autres en ont une, sans préparation.");
    private static final Text R81_PRECAUTION =
            Text.of(
                    "Say what would be missing here if nobody else had one.",
                    "Dire ce qui manquerait ici si personne d'autre n'en avait.");
    private static final List<String> R81_WORDS =
            List.of(
                    "everyone has one",
                    "everybody has one",
                    "everyone else",
                    "everybody else",
                    "tout le monde en a",
                    "les autres en ont");

    static void r81Bandwagon(Case c, Findings f) {
        String motive = c.facts().text(Fact.MOTIVE);
        if (motive == null) return;
        String plain = motive.toLowerCase(Locale.ROOT);
        boolean others = R81_WORDS.stream().anyMatch(plain::contains);
        if (c.is(Fact.MOTIVE, "BANDWAGON") || others)
            f.warn(81, "BANDWAGON", R81_MESSAGE, R81_PRECAUTION);
    }

    private static final Text R129_MESSAGE =
            Text.of(
                    "Nobody knows what is wanted from the conversation, so nothing can be planned.",
                    "Personne ne sait ce qu'on attend des échanges : rien ne peut être planifié.");
    private static final Text R129_WHY =
            Text.of(
                    "What should come out of the conversation?",
                    "Que doit-il sortir des échanges ?");

    static void r129DesiredOutcome(Case c, Findings f) {
        if (!c.community() && !c.socialMedia()) return;
        if (c.facts().none(Fact.DESIRED_OUTCOME)) f.block(129, "NO_DESIRED_OUTCOME", R129_MESSAGE);
        else if (!c.facts().asked(Fact.DESIRED_OUTCOME)) f.ask(129, Fact.DESIRED_OUTCOME, R129_WHY);
    }
}
