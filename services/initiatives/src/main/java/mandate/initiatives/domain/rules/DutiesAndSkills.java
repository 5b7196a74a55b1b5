package mandate.initiatives.domain.rules;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.brief.Workstream;
import mandate.initiatives.domain.finding.ManagementKind;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.finding.WorkArea;
import mandate.initiatives.domain.words.PlainLetters;
import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * What the owner is to do and to be good at, as far as the brief says it (R44, R61, R69, R111,
 * R112, R124, R130, R132, R136 to R138).
 */
final class DutiesAndSkills {
    private DutiesAndSkills() {}

    static final List<Rule> RULES =
            List.of(
                    Rule.ofScope(44, DutiesAndSkills::r44ListeningIsADuty),
                    Rule.ofScope(61, DutiesAndSkills::r61ManySkillsBehindAnEasyLook),
                    Rule.ofInitiative(69, DutiesAndSkills::r69OneTitleForTwoPosts),
                    Rule.ofScope(111, DutiesAndSkills::r111DutiesOfSocialMedia),
                    Rule.ofScope(112, DutiesAndSkills::r112DutiesOfACommunity),
                    Rule.ofScope(124, DutiesAndSkills::r124OnePersonBand),
                    Rule.ofScope(130, DutiesAndSkills::r130SkillsFollowTheOutcome),
                    Rule.ofScope(136, DutiesAndSkills::r136InteractionTowardsAGoal),
                    Rule.ofScope(137, DutiesAndSkills::r137ContentIsNoRelationship),
                    Rule.ofScope(138, DutiesAndSkills::r138FollowersProveNothing));

    private static final Text R44_MESSAGE =
            Text.of(
                    "None of the duties is to listen; doubts nobody voices are the signals that"
                            + " count.",
                    "Aucune mission n'est d'écouter ; or les doutes tus sont les signaux qui"
                            + " comptent.");
    private static final Text R44_PRECAUTION =
            Text.of(
                    "Add time for talks in which people may say what worries them.",
                    "Prévoir du temps pour des échanges où chacun peut dire ce qui l'inquiète.");

    static void r44ListeningIsADuty(Case c, Findings f) {
        List<String> duties = c.facts().texts(Fact.DUTIES);
        if (!c.community() || duties.isEmpty()) return;
        if (!c.duties().contains(WorkArea.LISTENING))
            f.warn(44, "NO_LISTENING_DUTY", R44_MESSAGE, R44_PRECAUTION);
    }

    private static final Text R61_MESSAGE =
            Text.of(
                    "Skills asked for: {0}. The work looks easy and takes at least {1}.",
                    "Compétences demandées : {0}. Ce travail paraît simple et en exige au moins"
                            + " {1}.");

    static void r61ManySkillsBehindAnEasyLook(Case c, Findings f) {
        int asked = c.brief().demand().skills().size();
        long least = Math.round(c.margin(Margin.MINIMUM_SKILLS));
        if (c.community() && asked > 0 && asked < least)
            f.warn(61, "PROFILE_TOO_THIN", R61_MESSAGE.with(asked, least));
    }

    private static final Text R69_MESSAGE =
            Text.of(
                    "“{0}” stands for two posts without one duty in common: compare what people do,"
                            + " not what they are called.",
                    "« {0} » désigne deux postes sans une mission commune : comparer ce qu'on y fait,"
                            + " non l'intitulé.");
    private static final Text R69_PRECAUTION =
            Text.of(
                    "Give the two posts different titles.",
                    "Donner aux deux postes des intitulés différents.");

    static void r69OneTitleForTwoPosts(Case c, Findings f) {
        List<Facts> posts = new ArrayList<>();
        posts.add(c.brief().facts());
        for (Workstream one : c.brief().workstreams()) posts.add(one.facts());
        for (int i = 0; i < posts.size(); i++)
            for (int j = i + 1; j < posts.size(); j++) {
                String title = sharedTitle(posts.get(i), posts.get(j));
                if (title != null && disjoint(posts.get(i), posts.get(j)))
                    f.warn(69, "HOMONYMS", R69_MESSAGE.with(title), R69_PRECAUTION);
            }
    }

    private static @Nullable String sharedTitle(Facts one, Facts two) {
        String title = one.text(Fact.PROPOSED_TITLE);
        String other = two.text(Fact.PROPOSED_TITLE);
        if (title == null || other == null) return null;
        return PlainLetters.of(title).strip().equals(PlainLetters.of(other).strip()) ? title : null;
    }

    private static boolean disjoint(Facts one, Facts two) {
        Set<WorkArea> mine = Duties.areas(one.texts(Fact.DUTIES));
        Set<WorkArea> theirs = Duties.areas(two.texts(Fact.DUTIES));
        return !mine.isEmpty() && !theirs.isEmpty() && mine.stream().noneMatch(theirs::contains);
    }

    private static final Text R111_NOTE =
            Text.of(
                    "The duties leave out what social media work usually takes: {0}.",
                    "Les missions omettent ce que demande d'ordinaire ce travail : {0}.");
    private static final Set<WorkArea> R111_WORK =
            Set.of(WorkArea.CHANNELS, WorkArea.POSTING, WorkArea.REPORTING);

    static void r111DutiesOfSocialMedia(Case c, Findings f) {
        if (c.socialMedia()) missing(111, c, f, R111_WORK, R111_NOTE);
    }

    private static final Text R112_NOTE =
            Text.of(
                    "The duties leave out what a community lives on: {0}.",
                    "Les missions omettent ce dont vit une communauté : {0}.");
    private static final Set<WorkArea> R112_WORK = Set.of(WorkArea.ANSWERING, WorkArea.LINKING);

    static void r112DutiesOfACommunity(Case c, Findings f) {
        if (c.community()) missing(112, c, f, R112_WORK, R112_NOTE);
    }

    private static void missing(int rule, Case c, Findings f, Set<WorkArea> work, Text note) {
        List<String> duties = c.facts().texts(Fact.DUTIES);
        if (duties.isEmpty()) return;
        var missing = EnumSet.copyOf(work);
        missing.removeAll(c.duties());
        if (!missing.isEmpty()) f.note(rule, "DUTIES_LEFT_OUT", note.with(WorkArea.named(missing)));
    }

    private static final Text R124_MESSAGE =
            Text.of(
                    "One person is to do work of {0} different sorts: {1}.",
                    "Une seule personne ferait {0} sortes de travail : {1}.");
    private static final Text R124_PRECAUTION =
            Text.of(
                    "Write every duty down with its hours, then share out or drop some.",
                    "Écrire chaque mission avec ses heures, puis en confier ou en ôter.");

    static void r124OnePersonBand(Case c, Findings f) {
        Set<WorkArea> areas = c.duties();
        if (areas.size() > c.margin(Margin.DUTY_FAMILIES))
            f.warn(
                    124,
                    "OVERLOADED_ROLE",
                    R124_MESSAGE.with(areas.size(), WorkArea.named(areas)),
                    R124_PRECAUTION);
    }

    private static final Text R130_NOTE =
            Text.of(
                    "The outcome is clear and no skill is asked for yet. To begin with: {0}.",
                    "Le but est clair et aucune compétence n'est encore demandée. Pour commencer :"
                            + " {0}.");

    static void r130SkillsFollowTheOutcome(Case c, Findings f) {
        ManagementKind kind = c.managementKind();
        boolean blank = c.brief().demand().skills().isEmpty();
        if (kind != null && blank && c.facts().given(Fact.DESIRED_OUTCOME))
            f.note(130, "SKILLS_PROPOSED", R130_NOTE.with(kind.skills()));
    }

    private static final Text R136_MESSAGE =
            Text.of(
                    "The duties name {0} and not {1}; a community needs talk and a direction.",
                    "Les missions disent {0} et non {1} ; une communauté demande des échanges et un"
                            + " cap.");
    private static final Text R136_TALK = Text.of("talk with people", "les échanges");
    private static final Text R136_GOAL = Text.of("a goal", "un but");

    static void r136InteractionTowardsAGoal(Case c, Findings f) {
        if (!c.community()) return;
        Set<WorkArea> areas = c.duties();
        boolean talk = areas.contains(WorkArea.ANSWERING) || areas.contains(WorkArea.LINKING);
        boolean goal = areas.contains(WorkArea.TASKS);
        if (talk == goal) return;
        Text named = talk ? R136_TALK : R136_GOAL;
        Text left = talk ? R136_GOAL : R136_TALK;
        f.warn(136, "TALK_OR_DIRECTION_MISSING", R136_MESSAGE.with(named, left));
    }

    private static final Text R137_MESSAGE =
            Text.of(
                    "All duties are about content; being good at that says nothing about"
                            + " relationships.",
                    "Toutes les missions portent sur des contenus ; y exceller ne dit rien des"
                            + " relations.");
    private static final Set<WorkArea> R137_CONTENT =
            Set.of(WorkArea.POSTING, WorkArea.CHANNELS, WorkArea.REPORTING);

    static void r137ContentIsNoRelationship(Case c, Findings f) {
        Set<WorkArea> areas = c.duties();
        boolean content = areas.contains(WorkArea.POSTING) && R137_CONTENT.containsAll(areas);
        if (c.community() && content) f.warn(137, "CONTENT_ONLY", R137_MESSAGE);
    }

    private static final Text R138_NOTE =
            Text.of(
                    "{0} followers weigh nothing here: a long and thin list shows no relationship.",
                    "{0} abonnés ne pèsent rien ici : une liste longue et mince ne prouve aucune"
                            + " relation.");

    static void r138FollowersProveNothing(Case c, Findings f) {
        Double followers = c.facts().number(Fact.FOLLOWERS);
        if (c.community() && followers != null)
            f.note(138, "FOLLOWERS_WEIGH_NOTHING", R138_NOTE.with(Math.round(followers)));
    }
}
