package mandate.roles.domain.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import mandate.roles.domain.Labels;
import mandate.roles.domain.RoleDefinition.RoleSkill;
import mandate.roles.domain.RoleDefinition.SkillSet;
import mandate.roles.domain.Scale;
import mandate.roles.domain.Text;
import mandate.roles.domain.papers.Paper.Block;
import mandate.roles.domain.papers.Paper.Item;

/** What the person does, and what it takes. */
final class Works {
    private Works() {}

    static List<Block> duties(Subject subject) {
        var items = new ArrayList<Item>();
        for (var duty : subject.role().duties())
            items.add(new Item(subject.say(duty.text()), Origins.role(subject, duty.rules())));
        var setting = subject.setting();
        if (setting != null) asked(subject, setting, items);
        return List.of(new Block.Bullets(items));
    }

    private static final Text RESULT =
            new Text("Work toward what is expected: {0}", "Travailler au résultat attendu : {0}");
    private static final Text OUTCOME =
            new Text("Lead the exchanges toward this: {0}", "Mener les échanges vers ceci : {0}");
    private static final Text TELL =
            new Text(
                    "Tell members what they can expect: {0}",
                    "Dire aux membres à quoi s'attendre : {0}");

    /** What the initiative asks for: the duties it names, and those that follow from its aims. */
    private static void asked(Subject subject, Setting setting, List<Item> items) {
        for (var duty : setting.duties())
            items.add(new Item(duty, Origins.initiative(subject, "")));
        var aims = setting.aims();
        asked(subject, items, RESULT, aims.expectedResults(), "R46");
        asked(subject, items, OUTCOME, aims.desiredOutcome(), "R129");
        asked(subject, items, TELL, aims.memberExpectations(), "R128");
    }

    private static void asked(
            Subject subject, List<Item> items, Text duty, String aim, String rule) {
        if (!aim.isBlank())
            items.add(new Item(subject.say(duty, aim), Origins.initiative(subject, rule)));
    }

    static List<Block> traits(Subject subject) {
        var items =
                subject.role().traits().stream()
                        .map(
                                trait ->
                                        new Item(
                                                subject.say(trait.text()),
                                                Origins.role(subject, trait.rules())))
                        .toList();
        return items.isEmpty() ? List.of() : List.of(new Block.Bullets(items));
    }

    private static final Text SKILL = new Text("Skill", "Compétence");
    private static final Text LEVEL = new Text("Level", "Niveau");
    private static final Text SHOWS = new Text("How it shows here", "Comment cela se voit ici");
    private static final Text NEED = new Text("Need", "Besoin");
    private static final Text MUST = new Text("must", "indispensable");
    private static final Text SHOULD = new Text("should", "souhaitée");
    private static final Text BEHAVIOUR = new Text("Behaviour", "Comportement");
    private static final Text TECHNIQUE = new Text("Technique", "Technique");
    private static final Text ASKED =
            new Text("Asked for by the initiative", "Demandées par l'initiative");
    private static final Text SCALE = new Text("Levels: {0}", "Niveaux : {0}");

    /** Behaviour and technique apart (R7), and what the initiative asks for beyond the role. */
    static List<Block> skills(Subject subject) {
        var blocks = new ArrayList<Block>();
        add(subject, blocks, SkillSet.BEHAVIOURAL, BEHAVIOUR);
        add(subject, blocks, SkillSet.TECHNICAL, TECHNIQUE);
        var setting = subject.setting();
        if (setting != null && !setting.skills().isEmpty()) {
            blocks.add(new Block.Heading(2, subject.say(ASKED)));
            blocks.add(
                    new Block.Table(
                            head(subject),
                            setting.skills().stream()
                                    .map(
                                            skill ->
                                                    row(
                                                            subject,
                                                            skill.text(),
                                                            skill.level(),
                                                            subject.say(
                                                                    Scale.anchor(skill.level())),
                                                            skill.essential()))
                                    .toList()));
        }
        blocks.add(new Block.Note(subject.say(SCALE, scale(subject))));
        return blocks;
    }

    private static void add(Subject subject, List<Block> blocks, SkillSet set, Text heading) {
        var rows =
                subject.role().skills().stream()
                        .filter(skill -> skill.set() == set)
                        .map(skill -> row(subject, skill))
                        .toList();
        if (rows.isEmpty()) return;
        blocks.add(new Block.Heading(2, subject.say(heading)));
        blocks.add(new Block.Table(head(subject), rows));
    }

    private static List<String> head(Subject subject) {
        return List.of(
                subject.say(SKILL), subject.say(LEVEL), subject.say(SHOWS), subject.say(NEED));
    }

    private static List<String> row(Subject subject, RoleSkill skill) {
        var anchor = skill.anchor() == null ? Scale.anchor(skill.level()) : skill.anchor();
        return row(
                subject,
                subject.say(skill.text()),
                skill.level(),
                subject.say(anchor),
                skill.essential());
    }

    private static List<String> row(
            Subject subject, String text, int level, String shows, boolean essential) {
        return List.of(
                text, Integer.toString(level), shows, subject.say(essential ? MUST : SHOULD));
    }

    private static Text scale(Subject subject) {
        var steps =
                IntStream.rangeClosed(1, Scale.HIGHEST)
                        .mapToObj(level -> level + " " + subject.say(Scale.anchor(level)))
                        .toList();
        var said = String.join("; ", steps) + ".";
        return new Text(said, said.replace("; ", " ; "));
    }

    private static final Text MEASURE = new Text("Measure", "Indicateur");
    private static final Text COUNTS = new Text("Counts", "Mesure");
    private static final Text END = new Text("For what", "À quelle fin");
    private static final Text USE = new Text("Use", "Usage");
    private static final Text OWED = new Text("owed", "dû");
    private static final Text STEERING = new Text("for steering", "pour piloter");
    private static final Text NOTHING_OWED =
            new Text(
                    "Measures for steering show where to look; missing one is no breach.",
                    "Les indicateurs pour piloter montrent où regarder ; en manquer un n'est pas un"
                            + " manquement.");
    private static final Text LEFT_OUT =
            new Text("Measures that are left out", "Indicateurs écartés");
    private static final Text WHY = new Text("Why", "Pourquoi");

    /** Only what may be held against the person; what was left out is said with its rule. */
    static List<Block> measures(Subject subject) {
        var measures = new Measures(subject);
        var blocks = new ArrayList<Block>();
        if (!measures.kept().isEmpty()) {
            var head =
                    List.of(
                            subject.say(MEASURE),
                            subject.say(COUNTS),
                            subject.say(END),
                            subject.say(USE));
            blocks.add(
                    new Block.Table(
                            head, measures.kept().stream().map(k -> row(subject, k)).toList()));
            if (measures.kept().stream().anyMatch(kept -> !kept.owed()))
                blocks.add(new Block.Note(subject.say(NOTHING_OWED)));
        }
        if (!measures.leftOut().isEmpty()) {
            blocks.add(new Block.Heading(2, subject.say(LEFT_OUT)));
            var rows =
                    measures.leftOut().stream()
                            .map(
                                    out ->
                                            List.of(
                                                    out.name(),
                                                    subject.say(out.refusal().reason())
                                                            + " ("
                                                            + out.refusal().rule()
                                                            + ")"))
                            .toList();
            blocks.add(new Block.Table(List.of(subject.say(MEASURE), subject.say(WHY)), rows));
        }
        return blocks;
    }

    private static List<String> row(Subject subject, Measures.Kept kept) {
        return List.of(
                kept.name(),
                subject.say(Labels.of(kept.type())),
                kept.end(),
                subject.say(kept.owed() ? OWED : STEERING));
    }
}
