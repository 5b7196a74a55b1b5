package mandate.roles.domain.papers;

import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.Labels;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.Text;
import mandate.roles.domain.papers.Paper.Block;
import mandate.roles.domain.papers.Paper.Item;

/** What each side owes, and who has to show what. */
final class Debts {
    private static final Text CLAUSE = new Text("Obligation: {0}", "Obligation : {0}");

    private Debts() {}

    static List<Block> obligation(Subject subject) {
        return List.of(clause(subject));
    }

    /** What is owed; in the words of the role too, where it speaks of the same type. */
    static Block.Clause clause(Subject subject) {
        var type = subject.type();
        var paragraphs = new ArrayList<String>();
        paragraphs.add(subject.say(Clauses.of(type)));
        var own = subject.role().obligation();
        if (own.type() == type) paragraphs.add(subject.say(own.text()));
        var label = Labels.of(type);
        return new Block.Clause(subject.say(CLAUSE, label), paragraphs);
    }

    private static final Text WHO = new Text("Who", "Qui");
    private static final Text SHOWS = new Text("Shows", "Montre");
    private static final Text RULE = new Text("Rule", "Règle");
    private static final Text PERSON = new Text("the person", "la personne");
    private static final Text ORGANISATION = new Text("the organisation", "l'organisation");
    private static final Text EXCUSED =
            new Text(
                    "When the record shows one of these, a poor outcome is no breach:",
                    "Si le dossier montre l'une de ces causes, un mauvais résultat n'est pas un"
                            + " manquement :");

    static List<Block> proof(Subject subject) {
        var rows = new ArrayList<List<String>>();
        for (var proof : Clauses.proofs(subject.type()))
            rows.add(
                    List.of(
                            subject.say(proof.byPerson() ? PERSON : ORGANISATION),
                            subject.say(proof.shows()),
                            proof.rule()));
        var head = List.of(subject.say(WHO), subject.say(SHOWS), subject.say(RULE));
        return List.of(
                new Block.Table(head, rows),
                new Block.Paragraph(subject.say(EXCUSED)),
                new Block.Bullets(excuses(subject)));
    }

    static List<Item> excuses(Subject subject) {
        return Clauses.excuses(subject.type()).stream()
                .map(excuse -> new Item(subject.say(excuse), ""))
                .toList();
    }

    static List<Block> preconditions(Subject subject) {
        return List.of(new Block.Bullets(owedFirst(subject)));
    }

    static List<Item> owedFirst(Subject subject) {
        return subject.role().obligation().preconditions().stream()
                .map(
                        owed ->
                                new Item(
                                        subject.say(owed.text()),
                                        Origins.role(subject, owed.rules())))
                .toList();
    }

    private static final Text CHOOSE =
            new Text(
                    "Choose what is owed, means or results, and write it down.",
                    "Choisir ce qui est dû, moyens ou résultats, et l'écrire.");
    private static final Text SHOW_BENEFIT =
            new Text(
                    "The benefit of the tool and its use is not shown yet; until then no result is"
                            + " owed.",
                    "Le bénéfice de l'outil et de son usage n'est pas encore montré ; d'ici là"
                            + " aucun résultat n'est dû.");
    private static final Text OTHER_KIND =
            new Text(
                    "The role is not made for this seat, which needs {0}.",
                    "Le rôle n'est pas fait pour ce siège, qui demande : {0}.");
    private static final Text WRITE_CHARTER =
            new Text(
                    "The person wears two hats or more; spell out what each side expects.",
                    "La personne porte deux casquettes ou plus ; écrire ce que chaque côté attend.");

    /** What stands in the way of a signature; nothing, no block. */
    static List<Block> beforeSigning(Subject subject) {
        var items = new ArrayList<Item>();
        if (subject.type() == ResponsibilityType.UNDETERMINED)
            items.add(new Item(subject.say(CHOOSE), "R19"));
        if (subject.type() == ResponsibilityType.RESULTS_CONDITIONAL)
            items.add(new Item(subject.say(SHOW_BENEFIT), "R21"));
        if (Charters.isMissing(subject)) items.add(new Item(subject.say(WRITE_CHARTER), "R142"));
        var setting = subject.setting();
        if (setting != null && !serves(subject, setting)) {
            var kind = Labels.of(setting.verdict());
            items.add(new Item(subject.say(OTHER_KIND, kind), "R27"));
        }
        if (setting != null)
            for (var blocker : setting.blockers())
                items.add(new Item(blocker.message(), Origins.initiative(subject, blocker.rule())));
        return items.isEmpty() ? List.of() : List.of(new Block.Bullets(items));
    }

    private static boolean serves(Subject subject, Setting setting) {
        return subject.role().serves().stream()
                .anyMatch(serves -> serves.verdict() == setting.verdict());
    }
}
