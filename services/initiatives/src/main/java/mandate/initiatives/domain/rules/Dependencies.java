package mandate.initiatives.domain.rules;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.brief.Workstream;
import mandate.initiatives.domain.choice.Gates;
import mandate.initiatives.domain.finding.Dependency;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.words.Text;

/** What has to move together (R99): a list that is shown whether or not something is missing. */
public final class Dependencies {
    private static final String YES = "YES";
    private static final String NO = "NO";
    private static final String UNKNOWN = "UNKNOWN";

    private final Case looked;
    private final List<Dependency> list = new ArrayList<>();

    private Dependencies(Case looked) {
        this.looked = looked;
    }

    /** The list for an initiative. */
    public static List<Dependency> of(Case looked) {
        return new Dependencies(looked).list();
    }

    private static final Text OUTSIDE =
            Text.of("Talk with people outside", "Les échanges avec l'extérieur");
    private static final Text INSIDERS =
            Text.of("people inside who take part", "des gens de la maison qui y participent");
    private static final Text EXPLAINING = Text.of("Explaining", "Expliquer");
    private static final Text WAY_BACK = Text.of("a way to answer back", "un moyen de répondre");
    private static final Text RESULTS =
            Text.of("An owner who owes results", "Un responsable qui doit des résultats");
    private static final Text BENEFIT =
            Text.of(
                    "a benefit measured and plain to staff, and the leadership behind it",
                    "un bénéfice mesuré et visible, et l'appui de la direction");
    private static final Text USE = Text.of("Use", "L'usage");
    private static final Text TOOL = Text.of("a tool in place", "un outil en place");
    private static final Text START = Text.of("A start", "Un départ");
    private static final Text LEADERS =
            Text.of("support by the leadership", "le soutien de la direction");

    private List<Dependency> list() {
        Facts facts = looked.facts();
        add(START, LEADERS, met(facts, Fact.LEADERSHIP_SUPPORT), "R109");
        add(
                USE,
                TOOL,
                facts.asked(Fact.DEPLOYED) ? yes(facts.yes(Fact.DEPLOYED)) : UNKNOWN,
                "R103");
        if (outwards(looked)) add(OUTSIDE, INSIDERS, insiders(looked), "R100");
        if (looked.explains() || looked.community())
            add(EXPLAINING, WAY_BACK, met(facts, Fact.FEEDBACK_CHANNEL), "R43");
        boolean team = looked.team() || looked.choice().verdict() == Verdict.HYBRID;
        if (team) add(RESULTS, BENEFIT, benefit(facts), "R21");
        return List.copyOf(list);
    }

    private static String benefit(Facts facts) {
        if (Gates.resultsOwed(facts)) return YES;
        return facts.asked(Fact.BENEFIT_EVIDENCE) ? NO : UNKNOWN;
    }

    private void add(Text what, Text needs, String met, String rule) {
        list.add(new Dependency(what, needs, met, rule));
    }

    private static String yes(boolean yes) {
        return yes ? YES : NO;
    }

    private static String met(Facts facts, Fact fact) {
        if (!facts.asked(fact)) return UNKNOWN;
        return yes(!facts.none(fact) && !facts.is(fact, "NONE"));
    }

    private static boolean outwards(Case c) {
        return c.facts().isOneOf(Fact.AUDIENCE, "EXTERNAL", "BOTH");
    }

    private static String insiders(Case c) {
        for (Workstream stream : c.brief().workstreams())
            if (stream.facts().is(Fact.AUDIENCE, "INTERNAL")) return YES;
        return met(c.facts(), Fact.INTERNAL_PARTICIPATION);
    }

    /** R99: turned outwards alone, and nothing said or planned inside. */
    static boolean insideMissing(Case c) {
        boolean begun = c.choice().verdict() != Verdict.UNDECIDED;
        return begun && c.is(Fact.AUDIENCE, "EXTERNAL") && !insiders(c).equals(YES);
    }
}
