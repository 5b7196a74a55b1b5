package mandate.roles.domain.papers;

import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.Labels;
import mandate.roles.domain.Text;
import mandate.roles.domain.papers.Paper.Block;
import mandate.roles.domain.papers.Paper.Fact;
import mandate.roles.domain.papers.Paper.Item;

/** Writes the one page on which a person and an organisation agree what is owed. */
public final class MandateLetters {
    /** Longer texts of an initiative are cut: the page is one page. */
    private static final int LONGEST = 160;

    private static final int MOST_ITEMS = 4;

    private static final Text TITLE = new Text("Mandate letter", "Lettre de mandat");
    private static final Text TO = new Text("{0} for “{1}”", "{0} pour « {1} »");
    private static final Text TO_PART = new Text("{0} for “{1}”, {2}", "{0} pour « {1} », {2}");
    private static final Text PERSON = new Text("Person", "Personne");
    private static final Text OPEN = new Text("to be named", "à désigner");
    private static final Text TYPE = new Text("Owed", "Dû");
    private static final Text TIME = new Text("Time", "Temps");
    private static final Text LOAD =
            new Text("{0} % of a full post, {1} – {2}", "{0} % d'un temps plein, {1} – {2}");
    private static final Text AIM = new Text("Expected results", "Résultats attendus");
    private static final Text REVIEW = new Text("Review", "Réexamen");
    private static final Text EXCUSES = new Text("Excuses accepted", "Excuses admises");
    private static final Text FIRST =
            new Text("What the organisation owes first", "Ce que l'organisation doit d'abord");
    private static final Text EVIDENCE =
            new Text("Evidence that each side keeps", "Preuves que chaque côté garde");
    private static final Text SIDE = new Text("Side", "Côté");
    private static final Text KEEPS = new Text("Keeps", "Garde");
    private static final Text THE_PERSON = new Text("the person", "la personne");
    private static final Text THE_ORGANISATION = new Text("the organisation", "l'organisation");
    private static final Text AND = new Text("; ", " ; ");
    private static final Text MADE =
            new Text(
                    "Role {0}, version {1}; initiative {2}, revision {3}.",
                    "Rôle {0}, version {1} ; initiative {2}, révision {3}.");
    private static final Text NOT_LAW =
            new Text(
                    "A management agreement, not legal advice. The job description says the rest.",
                    "Accord de gestion, sans valeur de conseil juridique. La fiche de poste dit le"
                            + " reste.");

    private MandateLetters() {}

    /** The letter for a seat of an initiative. */
    public static Paper paper(Subject subject, Setting setting) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Facts(facts(subject, setting)));
        blocks.add(Debts.clause(subject));
        section(subject, blocks, EXCUSES, new Block.Bullets(Debts.excuses(subject)));
        section(subject, blocks, FIRST, new Block.Bullets(first(subject)));
        section(subject, blocks, EVIDENCE, evidence(subject));
        open(subject, blocks);
        blocks.add(JobDescriptions.signatures(subject));
        blocks.add(new Block.Note(subject.say(NOT_LAW) + " " + made(subject, setting)));
        return new Paper(
                subject.say(TITLE),
                subtitle(subject, setting),
                subject.language(),
                subject.roleId() + " " + subject.version().number(),
                true,
                subject.version().at(),
                blocks);
    }

    /** What stands in the way of a signature, in short. */
    private static void open(Subject subject, List<Block> blocks) {
        for (var block : Debts.beforeSigning(subject))
            if (block instanceof Block.Bullets(var items)) {
                var brief =
                        items.stream()
                                .limit(MOST_ITEMS)
                                .map(item -> new Item(cut(item.text()), item.origin()))
                                .toList();
                section(
                        subject,
                        blocks,
                        Section.BEFORE_SIGNING.heading(),
                        new Block.Bullets(brief));
            }
    }

    private static void section(Subject subject, List<Block> blocks, Text heading, Block block) {
        blocks.add(new Block.Heading(1, subject.say(heading)));
        blocks.add(block);
    }

    private static String subtitle(Subject subject, Setting setting) {
        var name = subject.say(subject.role().name());
        return setting.isWhole()
                ? subject.say(TO, name, cut(setting.title()))
                : subject.say(TO_PART, name, cut(setting.title()), cut(setting.scope()));
    }

    private static List<Fact> facts(Subject subject, Setting setting) {
        var person = subject.person();
        var facts = new ArrayList<Fact>();
        facts.add(
                new Fact(subject.say(PERSON), person == null ? subject.say(OPEN) : person.shown()));
        facts.add(new Fact(subject.say(TYPE), subject.say(Labels.of(subject.type()))));
        facts.add(
                new Fact(
                        subject.say(TIME),
                        subject.say(
                                LOAD,
                                Math.round(setting.fte() * 100),
                                Dates.ofMonth(setting.from()),
                                Dates.ofMonth(setting.until()))));
        if (!setting.aims().expectedResults().isBlank())
            facts.add(new Fact(subject.say(AIM), cut(setting.aims().expectedResults())));
        facts.add(new Fact(subject.say(REVIEW), subject.say(Dates.of(subject.review()))));
        return facts;
    }

    private static List<Item> first(Subject subject) {
        return Debts.owedFirst(subject).stream()
                .map(item -> new Item(item.text(), ""))
                .limit(MOST_ITEMS)
                .toList();
    }

    private static Block evidence(Subject subject) {
        var type = subject.type();
        var head = List.of(subject.say(SIDE), subject.say(KEEPS));
        return new Block.Table(
                head,
                List.of(
                        List.of(
                                subject.say(THE_PERSON),
                                listed(subject, Clauses.keptByPerson(type))),
                        List.of(
                                subject.say(THE_ORGANISATION),
                                listed(subject, Clauses.keptByOrganisation(type)))));
    }

    private static String listed(Subject subject, List<Text> kept) {
        return String.join(subject.say(AND), kept.stream().map(subject::say).toList());
    }

    private static String made(Subject subject, Setting setting) {
        return subject.say(
                MADE,
                subject.roleId(),
                subject.version().number(),
                setting.initiativeId(),
                setting.revision());
    }

    private static String cut(String text) {
        return text.length() <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST) - 1))
                                .stripTrailing()
                        + "…";
    }
}
