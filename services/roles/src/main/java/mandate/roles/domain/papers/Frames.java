package mandate.roles.domain.papers;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import mandate.roles.domain.Labels;
import mandate.roles.domain.Text;
import mandate.roles.domain.papers.Paper.Block;
import mandate.roles.domain.papers.Paper.Fact;

/** What frames the work: the initiative, the purpose, the place in the organisation, the review. */
final class Frames {
    private static final Text INITIATIVE = new Text("Initiative", "Initiative");
    private static final Text PART = new Text("Part", "Volet");
    private static final Text WHERE = new Text("Area and unit", "Domaine et unité");
    private static final Text KIND = new Text("Management kind", "Type de pilotage");
    private static final Text LEVEL = new Text("Level", "Niveau");
    private static final Text OWED = new Text("Responsibility type", "Type de responsabilité");
    private static final Text TIME = new Text("Time", "Temps");
    private static final Text FTE = new Text("{0} % of a full post", "{0} % d'un temps plein");
    private static final Text MONTHS = new Text("From – to", "De – à");
    private static final Text LANGUAGES = new Text("Languages", "Langues");
    private static final Text IN_PERSON = new Text("In person", "En présence");
    private static final Text SHARE = new Text("{0} % of the time", "{0} % du temps");
    private static final Text REVIEWED = new Text("Review", "Réexamen");

    private Frames() {}

    static List<Block> frame(Subject subject) {
        var facts = new ArrayList<Fact>();
        var setting = subject.setting();
        if (setting != null) initiative(subject, setting, facts);
        var level = setting == null ? subject.role().level() : setting.level();
        if (level != null) add(subject, facts, LEVEL, subject.capital(Labels.of(level)));
        add(subject, facts, OWED, subject.capital(Labels.of(subject.type())));
        if (setting != null) time(subject, setting, facts);
        var share = subject.role().inPersonPct();
        if (share != null) add(subject, facts, IN_PERSON, subject.say(SHARE, share));
        add(subject, facts, REVIEWED, subject.say(Dates.of(subject.review())));
        return List.of(new Block.Facts(facts));
    }

    private static void initiative(Subject subject, Setting setting, List<Fact> facts) {
        add(subject, facts, INITIATIVE, setting.title());
        if (!setting.isWhole()) add(subject, facts, PART, setting.scope());
        add(subject, facts, WHERE, setting.area() + ", " + setting.unit());
        add(subject, facts, KIND, subject.capital(Labels.of(setting.verdict())));
    }

    private static void time(Subject subject, Setting setting, List<Fact> facts) {
        add(subject, facts, TIME, subject.say(FTE, percent(setting.fte())));
        add(
                subject,
                facts,
                MONTHS,
                subject.say(Dates.ofMonth(setting.from()))
                        + " – "
                        + subject.say(Dates.ofMonth(setting.until())));
        add(
                subject,
                facts,
                LANGUAGES,
                String.join(
                        ", ",
                        setting.languages().stream().map(one -> spoken(subject, one)).toList()));
    }

    /** A language by its name, with the level that is asked for: French (B2). */
    private static String spoken(Subject subject, String language) {
        var words = language.split(":", 2);
        var reader = Locale.forLanguageTag(subject.language().tag());
        var name = Locale.forLanguageTag(words[0]).getDisplayName(reader);
        var known = name.isEmpty() ? words[0] : name;
        return words.length == 1 ? known : known + " (" + words[1] + ")";
    }

    private static long percent(double fte) {
        return Math.round(fte * 100);
    }

    private static void add(Subject subject, List<Fact> facts, Text label, String value) {
        if (!value.isBlank()) facts.add(new Fact(subject.say(label), value));
    }

    private static final Text EXPECTED = new Text("Expected results", "Résultats attendus");
    private static final Text OUTCOME = new Text("What it is wanted for", "Effet recherché");
    private static final Text PROJECT = new Text("Project", "Projet");
    private static final Text PROCESS = new Text("Process", "Processus");
    private static final Text VALUE = new Text("Measure of value", "Mesure de la valeur");
    private static final Text TOLD =
            new Text("What members are told to expect", "Ce qu'on annonce aux membres");

    static List<Block> purpose(Subject subject) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Paragraph(subject.say(subject.role().purpose())));
        var facts = aims(subject);
        if (!facts.isEmpty()) blocks.add(new Block.Facts(facts));
        return blocks;
    }

    /** What the initiative is to bring about, as it says itself. */
    static List<Fact> aims(Subject subject) {
        var facts = new ArrayList<Fact>();
        var setting = subject.setting();
        if (setting == null) return facts;
        var aims = setting.aims();
        add(subject, facts, EXPECTED, aims.expectedResults());
        add(subject, facts, OUTCOME, aims.desiredOutcome());
        add(subject, facts, PROJECT, aims.linkedProject());
        add(subject, facts, PROCESS, aims.linkedProcess());
        add(subject, facts, VALUE, aims.valueMetric());
        add(subject, facts, TOLD, aims.memberExpectations());
        return facts;
    }

    private static final Text ANSWERS_TO = new Text("Answers to", "Rend compte à");
    private static final Text LINE = new Text("Line manager of the group", "Hiérarchie du groupe");
    private static final Text MAY = new Text("May", "Peut");
    private static final Text MAY_NOT = new Text("May not", "Ne peut pas");
    private static final Text SETS = new Text("set objectives", "fixer des objectifs");
    private static final Text ORDERS = new Text("give orders", "donner des ordres");
    private static final Text DISCIPLINES = new Text("discipline", "sanctionner");
    private static final Text EXPERIENCE = new Text("Experience", "Expérience");
    private static final Text WITH = new Text("With the level: {0}", "Avec le niveau : {0}");

    static List<Block> place(Subject subject) {
        var facts = new ArrayList<Fact>();
        var reporting = subject.role().reporting();
        if (reporting != null && reporting.to() != null)
            add(subject, facts, ANSWERS_TO, subject.say(reporting.to()));
        var setting = subject.setting();
        if (setting != null) add(subject, facts, LINE, String.join(", ", setting.lineManagers()));
        add(subject, facts, MAY, powers(subject, true));
        add(subject, facts, MAY_NOT, powers(subject, false));
        var seniority = subject.role().seniority();
        add(
                subject,
                facts,
                EXPERIENCE,
                subject.capital(Labels.of(seniority.minimum()))
                        + ". "
                        + subject.say(seniority.reason()));
        if (reporting != null)
            for (var link : reporting.links())
                facts.add(
                        new Fact(
                                subject.say(WITH, Labels.of(link.with())),
                                subject.say(link.about())));
        return List.of(new Block.Facts(facts));
    }

    private static String powers(Subject subject, boolean held) {
        var authority = subject.role().authority();
        var powers = new ArrayList<String>();
        if (authority.setsObjectives() == held) powers.add(subject.say(SETS));
        if (authority.givesOrders() == held) powers.add(subject.say(ORDERS));
        if (authority.disciplines() == held) powers.add(subject.say(DISCIPLINES));
        return String.join(", ", powers);
    }

    private static final Text DUE =
            new Text("This paper is looked at again on {0}.", "Ce document est réexaminé le {0}.");
    private static final Text SUNSET =
            new Text(
                    "On that day the post ends unless it is renewed.",
                    "Ce jour-là, le poste s'arrête s'il n'est pas renouvelé.");
    private static final Text WEEKLY =
            new Text(
                    "How the initiative is going is looked at every week.",
                    "Un point sur l'initiative est fait chaque semaine.");
    private static final Text MONTHLY =
            new Text(
                    "How the initiative is going is looked at every month.",
                    "Un point sur l'initiative est fait chaque mois.");
    private static final Text QUARTERLY =
            new Text(
                    "How the initiative is going is looked at every quarter.",
                    "Un point sur l'initiative est fait chaque trimestre.");

    static List<Block> review(Subject subject) {
        var said = new ArrayList<String>();
        said.add(subject.say(DUE, Dates.of(subject.review())));
        var review = subject.role().review();
        if (review != null) {
            if (review.sunset()) said.add(subject.say(SUNSET));
            said.add(subject.say(review.reason()));
        }
        var setting = subject.setting();
        if (setting != null) said.add(subject.say(cadence(setting)));
        return List.of(new Block.Paragraph(String.join(" ", said)));
    }

    // R45: an initiative without a rhythm of its own is looked at every month
    private static Text cadence(Setting setting) {
        if ("WEEKLY".equals(setting.cadence())) return WEEKLY;
        return "QUARTERLY".equals(setting.cadence()) ? QUARTERLY : MONTHLY;
    }
}
