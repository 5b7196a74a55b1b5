package mandate.roles.domain.papers;

import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.Text;
import mandate.roles.domain.papers.Paper.Block;
import mandate.roles.domain.papers.Paper.Fact;

/** What two hats on one head are held to (R142, R144). */
final class Charters {
    private static final Text INSIDE = new Text("Expected inside", "Attendu en interne");
    private static final Text OUTSIDE = new Text("Expected outside", "Attendu en externe");
    private static final Text TIME = new Text("Time for each hat", "Temps par casquette");
    private static final Text CONFLICTS = new Text("Conflicts foreseen", "Conflits prévus");
    private static final Text DECIDES = new Text("Who decides", "Qui tranche");
    private static final Text OPEN = new Text("not agreed yet", "pas encore convenu");
    private static final Text HAT = new Text("Mandate", "Mandat");
    private static final Text LOAD = new Text("Time", "Temps");
    private static final Text MONTHS = new Text("Months", "Mois");

    private Charters() {}

    /** The charter and the hats; nothing for a person with one hat and no charter. */
    static List<Block> charter(Subject subject) {
        var blocks = new ArrayList<Block>();
        var setting = subject.setting();
        var charter = setting == null ? null : setting.charter();
        if (charter != null) blocks.add(new Block.Facts(facts(subject, charter)));
        var hats = hats(subject);
        if (hats.size() > 1) blocks.add(table(subject, hats));
        return blocks;
    }

    /** Whether a person wears several hats and nobody wrote what each side expects. */
    static boolean isMissing(Subject subject) {
        var setting = subject.setting();
        var charter = setting == null ? null : setting.charter();
        return hats(subject).size() > 1 && (charter == null || !charter.isFilled());
    }

    private static List<Subject.Hat> hats(Subject subject) {
        var person = subject.person();
        return person == null ? List.of() : person.hats();
    }

    private static List<Fact> facts(Subject subject, Setting.Charter charter) {
        return List.of(
                fact(subject, INSIDE, charter.internal()),
                fact(subject, OUTSIDE, charter.external()),
                fact(subject, TIME, charter.timeShare()),
                fact(subject, CONFLICTS, charter.conflicts()),
                fact(subject, DECIDES, charter.decider()));
    }

    private static Fact fact(Subject subject, Text label, String value) {
        return new Fact(subject.say(label), value.isBlank() ? subject.say(OPEN) : value);
    }

    private static Block table(Subject subject, List<Subject.Hat> hats) {
        var head = List.of(subject.say(HAT), subject.say(LOAD), subject.say(MONTHS));
        var rows =
                hats.stream()
                        .map(
                                hat ->
                                        List.of(
                                                named(hat),
                                                subject.say(
                                                        new Text("{0} %", "{0} %"), hat.loadPct()),
                                                hat.from() + " – " + hat.until()))
                        .toList();
        return new Block.Table(head, rows);
    }

    private static String named(Subject.Hat hat) {
        return hat.scope().equals(Setting.WHOLE)
                ? hat.initiativeId()
                : hat.initiativeId() + ", " + hat.scope();
    }
}
