package mandate.initiatives.domain.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Level;
import mandate.initiatives.domain.brief.Workstream;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.words.Text;

/**
 * Levels of a programme, how they are linked, and what moves together (R32, R33, R67, R68, R99).
 */
final class Programme {
    private Programme() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofInitiative(32, Programme::r32SeveralLevels),
                    Rule.ofInitiative(33, Programme::r33LevelsWorkTogether),
                    Rule.ofInitiative(67, Programme::r67LevelAndWhy),
                    Rule.ofInitiative(68, Programme::r68TopOfTheLadder),
                    Rule.ofInitiative(99, Programme::r99InsideBeforeOutside));

    private static final Text R32_MESSAGE =
            Text.of(
                    "A house of this size is led at one level only; direction, coordination and"
                            + " daily care need people of their own.",
                    "Une maison de cette taille n'est conduite qu'à un niveau ; cap, coordination et"
                            + " soin quotidien demandent chacun quelqu'un.");
    private static final Text R32_PRECAUTION =
            Text.of(
                    "Name who is in charge at the levels that are empty.",
                    "Nommer qui répond des niveaux vides.");
    private static final Text R32_WHY =
            Text.of(
                    "In a house of this size: at which levels is somebody in charge?",
                    "Dans une maison de cette taille : à quels niveaux quelqu'un en répond-il ?");

    static void r32SeveralLevels(Case c, Findings f) {
        boolean large = c.facts().atLeast(Fact.ORG_SIZE, c.margin(Margin.LEVELS_NEEDED_FROM));
        if (!large) return;
        Set<Level> levels = levels(c);
        boolean told = c.facts().asked(Fact.PROGRAMME_LEVELS);
        boolean alone = c.is(Fact.CURRENT_COVERAGE, "ONE_PERSON");
        if (levels.size() < 2 && (told || alone || !levels.isEmpty()))
            f.warn(32, "LEVELS_MISSING", R32_MESSAGE, R32_PRECAUTION);
        if (!told) f.ask(32, Fact.PROGRAMME_LEVELS, R32_WHY);
    }

    private static final Text R33_MESSAGE =
            Text.of(
                    "{0} and {1} both have somebody in charge, and nothing links the two.",
                    "{0} et {1} ont chacun un responsable, et rien ne les relie.");
    private static final Text R33_PRECAUTION =
            Text.of(
                    "Agree on one regular meeting between the two.",
                    "Convenir d'un rendez-vous régulier entre les deux.");
    private static final Text R33_WHY =
            Text.of(
                    "Several levels are in charge: which of them work together?",
                    "Plusieurs niveaux en répondent : lesquels travaillent ensemble ?");

    static void r33LevelsWorkTogether(Case c, Findings f) {
        List<Level> levels = List.copyOf(levels(c));
        if (levels.size() < 2) return;
        if (!c.facts().asked(Fact.LEVEL_LINKS)) f.ask(33, Fact.LEVEL_LINKS, R33_WHY);
        List<String> links = c.facts().texts(Fact.LEVEL_LINKS);
        for (int i = 1; i < levels.size() && c.facts().asked(Fact.LEVEL_LINKS); i++) {
            Level above = levels.get(i - 1);
            Level below = levels.get(i);
            if (!links.contains(above + "-" + below))
                f.warn(
                        33,
                        "COORDINATION_GAP",
                        R33_MESSAGE.with(shown(above), shown(below)),
                        R33_PRECAUTION);
        }
    }

    private static Text shown(Level level) {
        return switch (level) {
            case STRATEGY -> Text.of("Strategy", "La stratégie");
            case COORDINATION -> Text.of("Coordination", "La coordination");
            case GROUND -> Text.of("The ground", "Le terrain");
        };
    }

    /** The levels at which somebody is wanted or in charge, from the top. */
    private static Set<Level> levels(Case c) {
        var levels = EnumSet.noneOf(Level.class);
        for (String name : c.facts().texts(Fact.PROGRAMME_LEVELS)) levels.add(Level.valueOf(name));
        if (c.brief().demand().level() != null) levels.add(c.level());
        for (Workstream stream : c.brief().workstreams())
            if (stream.demand() != null && stream.demand().level() != null)
                levels.add(stream.demand().level());
        return levels;
    }

    private static final Text R67_WHY =
            Text.of(
                    "People do not agree on how senior such an owner should be. Which level is"
                            + " meant here?",
                    "On ne s'accorde pas sur l'ancienneté d'un tel responsable. Quel niveau vise-t-on"
                            + " ici ?");
    private static final Text R67_NOTE =
            Text.of(
                    "Experience is asked for because the matter is of high importance or belongs to"
                            + " the top level.",
                    "De l'expérience est demandée car l'enjeu est grand ou relève du plus haut"
                            + " niveau.");

    static void r67LevelAndWhy(Case c, Findings f) {
        boolean wanted = c.staffed() || c.choice().verdict() == Verdict.HYBRID;
        if (wanted && c.brief().demand().level() == null) f.ask(67, "demand.level", R67_WHY);
        boolean senior = c.level() == Level.STRATEGY || c.is(Fact.STRATEGIC_IMPORTANCE, "HIGH");
        if (wanted && senior) f.note(67, "EXPERIENCE_ASKED_FOR", R67_NOTE);
    }

    private static final Text R68_WHAT =
            Text.of(
                    "It reaches the whole organisation: place its lead at the top level, with"
                            + " coordinators below.",
                    "Elle touche toute l'organisation : placer sa conduite au plus haut niveau, avec"
                            + " des coordinateurs en dessous.");

    static void r68TopOfTheLadder(Case c, Findings f) {
        if (c.is(Fact.REACH, "GLOBAL") && c.level() != Level.STRATEGY)
            f.act(68, 30, R68_WHAT, Who.LEADERSHIP);
    }

    private static final Text R99_MESSAGE =
            Text.of(
                    "It turns outwards, and no work inside goes along with it.",
                    "Elle s'adresse au-dehors, et aucun travail au-dedans ne l'accompagne.");
    private static final Text R99_PRECAUTION =
            Text.of(
                    "Add a part for the people inside who will answer.",
                    "Ajouter un volet pour ceux qui, au-dedans, répondront.");

    static void r99InsideBeforeOutside(Case c, Findings f) {
        if (Dependencies.insideMissing(c))
            f.warn(99, "MISSING_DEPENDENCY", R99_MESSAGE, R99_PRECAUTION);
    }
}
