package mandate.initiatives.domain.letters;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.diagnosis.Diagnosis;
import mandate.initiatives.domain.diagnosis.Part;
import mandate.initiatives.domain.finding.Action;
import mandate.initiatives.domain.finding.Burden;
import mandate.initiatives.domain.finding.Question;
import mandate.initiatives.domain.finding.ReadinessPart;
import mandate.initiatives.domain.finding.Reason;
import mandate.initiatives.domain.finding.Vote;
import mandate.initiatives.domain.words.Language;
import mandate.initiatives.domain.words.Text;

/** The same diagnosis for three readers (R50), in the language of the brief. */
public final class Letters {
    private static final int TODAY = 3;

    private final Brief brief;
    private final Diagnosis diagnosis;
    private final Language language;
    private final Sections sections;
    private final List<String> lines = new ArrayList<>();

    private Letters(Brief brief, Diagnosis diagnosis) {
        this.brief = brief;
        this.diagnosis = diagnosis;
        this.language = brief.language();
        this.sections = new Sections(diagnosis, language);
    }

    /** One line for an executive: what it is, how sure, who answers for what, what stops it. */
    public static String executiveLine(Brief brief, Diagnosis diagnosis) {
        return new Letters(brief, diagnosis).line();
    }

    /** One page for a manager: the verdict, why, and what to do first. */
    public static String managersPage(Brief brief, Diagnosis diagnosis) {
        return new Letters(brief, diagnosis).page();
    }

    /** Everything, with each rule, and the three sections of a report (R78). */
    public static String fullPath(Brief brief, Diagnosis diagnosis) {
        return new Letters(brief, diagnosis).path();
    }

    private static final Text LINE =
            Text.of("{0}: {1} ({2}; {3}). {4}", "{0} : {1} ({2} ; {3}). {4}");
    private static final Text STOPPED = Text.of("Blocked: {0}", "Bloqué : {0}");
    private static final Text NEXT = Text.of("Next by {0}: {1}", "Prochaine étape le {0} : {1}");
    private static final Text EACH =
            Text.of("each part has its own responsibility", "à chaque volet sa responsabilité");

    private String line() {
        return LINE.with(
                        brief.title(),
                        diagnosis.verdict().label(),
                        Definitions.label(diagnosis.confidence()),
                        type(),
                        next())
                .in(language);
    }

    private Text type() {
        return diagnosis.responsibilityType() == null
                ? EACH
                : Definitions.label(diagnosis.responsibilityType());
    }

    private Text next() {
        if (!sections.blockers().isEmpty())
            return STOPPED.with(sections.blockers().getFirst().message());
        if (diagnosis.actions().isEmpty()) return Text.of("", "");
        Action first = first().getFirst();
        return NEXT.with(first.due(), first.what());
    }

    private List<Action> first() {
        return diagnosis.actions().stream()
                .sorted((a, b) -> a.due().compareTo(b.due()))
                .limit(TODAY)
                .toList();
    }

    private static final Text WHY = Text.of("Why", "Pourquoi");
    private static final Text DO_FIRST = Text.of("What to do first", "Que faire d'abord");
    private static final Text MIND = Text.of("What to mind", "À quoi veiller");
    private static final Text PARTS = Text.of("The parts", "Les volets");
    private static final Text ACTION = Text.of("{0}: {1} — {2} ({3})", "{0} : {1} — {2} ({3})");

    private String page() {
        head();
        section(PARTS, parts());
        section(WHY, diagnosis.reasons().stream().map(this::reason).toList());
        section(DO_FIRST, first().stream().map(this::action).toList());
        section(MIND, sections.challenges().stream().limit(2 * TODAY).toList());
        return written();
    }

    private static final Text VOTES = Text.of("What spoke for what", "Ce qui a plaidé pour quoi");
    private static final Text READY = Text.of("Readiness: {0}", "Préparation : {0}");
    private static final Text BURDEN = Text.of("Who has to show what", "Qui doit montrer quoi");
    private static final Text QUESTIONS = Text.of("Open questions", "Questions ouvertes");
    private static final Text ACTIONS = Text.of("Next steps", "Prochaines étapes");
    private static final Text DEFINED = Text.of("Definitions used", "Définitions employées");
    private static final Text AHEAD = Text.of("Challenges ahead", "Difficultés à venir");
    private static final Text FOOD = Text.of("Food for thought", "À méditer");
    private static final Text MADE =
            Text.of("Rule set {0}, as of {1}.", "Jeu de règles {0}, au {1}.");

    private String path() {
        head();
        section(PARTS, parts());
        section(WHY, diagnosis.reasons().stream().map(this::reason).toList());
        section(VOTES, diagnosis.votes().stream().map(this::vote).toList());
        section(
                READY.with(Definitions.degree(diagnosis.readiness().level())),
                diagnosis.readiness().parts().stream().map(this::readiness).toList());
        section(BURDEN, diagnosis.burdenOfProof().stream().map(this::burden).toList());
        section(ACTIONS, diagnosis.actions().stream().map(this::action).toList());
        section(QUESTIONS, diagnosis.questions().stream().map(this::question).toList());
        section(DEFINED, sections.definitions());
        section(AHEAD, sections.challenges());
        section(FOOD, sections.foodForThought());
        lines.add(MADE.with(diagnosis.ruleSet(), diagnosis.asOf()).in(language));
        return written();
    }

    private void head() {
        lines.add("# " + brief.title());
        lines.add("");
        lines.add(line());
        lines.add("");
    }

    private void section(Text title, List<String> items) {
        if (items.isEmpty()) return;
        lines.add("## " + title.in(language));
        for (String item : items) lines.add("- " + item);
        lines.add("");
    }

    private String written() {
        return String.join("\n", lines).strip() + "\n";
    }

    private List<String> parts() {
        var parts = new ArrayList<String>();
        for (Part part : diagnosis.parts())
            parts.add(
                    "**%s**: %s (%s; %s)"
                            .formatted(
                                    part.scope(),
                                    part.verdict().label().in(language),
                                    Definitions.label(part.confidence()).in(language),
                                    Definitions.label(part.responsibilityType()).in(language)));
        return parts;
    }

    private String reason(Reason reason) {
        return reason.message().in(language) + " (" + reason.rule() + ")";
    }

    private String action(Action action) {
        return ACTION.with(action.due(), action.what(), action.ownerHint(), action.rule())
                .in(language);
    }

    private String vote(Vote vote) {
        String scope = vote.scope() == null ? "" : "**" + vote.scope() + "** ";
        return "%s%s (%s, ×%s)"
                .formatted(scope, vote.reason().in(language), vote.rule(), vote.weight());
    }

    private String readiness(ReadinessPart part) {
        return "%s %s × %s (%s)"
                .formatted(part.reason().in(language), part.value(), part.weight(), part.rule());
    }

    private static final Text OWNER =
            Text.of("The owner: {0} ({1})", "La personne responsable : {0} ({1})");
    private static final Text HOUSE =
            Text.of("The organisation: {0} ({1})", "L'organisation : {0} ({1})");

    private String burden(Burden burden) {
        Text who = burden.who().equals("owner") ? OWNER : HOUSE;
        return who.with(burden.shows(), burden.rule()).in(language);
    }

    private String question(Question question) {
        return "`"
                + question.field()
                + "` "
                + question.why().in(language)
                + " ("
                + question.rule()
                + ")";
    }
}
