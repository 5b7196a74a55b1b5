package mandate.initiatives.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.BriefReader;
import mandate.initiatives.domain.brief.BriefReading;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Briefs as people might put them, drawn from a seed: two to four sentences in English or French,
 * seven dimensions in ten answered, mostly on one side, a channel question in five (in every sixth
 * brief the other way round), about eight facts; one brief in eight has two workstreams, one of
 * them with an aim and no answers.
 */
final class BriefPile {
    private static final List<String> ENGLISH =
            List.of(
                    "Planners from six plants want to exchange what they learn about spare parts.",
                    "The project team has to ship release 4 before the end of March.",
                    "Anyone interested may join; nobody is made to come.",
                    "The finance department closes the month together on the new platform.",
                    "Customers ask their questions in public, and somebody should answer them.",
                    "We publish three posts a week and would like to reach new customers.",
                    "After the merger people are worried about their jobs and ask for explanations.",
                    "Field technicians swap fixes among themselves since the new tool came.",
                    "It should take off by itself once people see how useful it is.",
                    "The works council and two departments have asked for it several times.");
    private static final List<String> FRENCH =
            List.of(
                    "Des planificateurs de six usines veulent partager leurs retours d'expérience.",
                    "L'équipe projet doit livrer la version 4 avant la fin du mois de mars.",
                    "Peut venir qui veut ; personne n'y est tenu.",
                    "Le département financier fait sa clôture mensuelle sur la plateforme.",
                    "Des clients posent leurs questions en public et quelqu'un devrait répondre.",
                    "Depuis la fusion, les gens s'inquiètent et demandent des explications.");
    private static final Map<String, List<? extends @Nullable Object>> FACTS = facts();

    private final Random dice;

    BriefPile(long seed) {
        dice = new Random(seed);
    }

    /** So many briefs. */
    List<Brief> draw(int count) {
        var briefs = new ArrayList<Brief>();
        for (int i = 0; i < count; i++) briefs.add(understood(brief(i)));
        return briefs;
    }

    private static Brief understood(Map<String, Object> tree) {
        return switch (BriefReader.read(tree)) {
            case BriefReading.Understood(var brief, _, _) -> brief;
            case BriefReading.Refused(var problems) ->
                    throw new IllegalStateException("not a brief: " + tree + " " + problems);
        };
    }

    private Map<String, Object> brief(int number) {
        boolean french = dice.nextInt(3) == 0;
        var tree = new LinkedHashMap<String, Object>();
        tree.put("title", "Initiative " + number);
        tree.put("brief", sentences(french ? FRENCH : ENGLISH, 2 + dice.nextInt(3)));
        tree.put("language", french ? "fr" : "en");
        boolean channels = dice.nextInt(6) == 0;
        tree.put("answers", answers(channels ? 1 : 7));
        tree.put("channelAnswers", channelAnswers(channels ? 9 : 2));
        Map<String, @Nullable Object> facts = someFacts(3);
        if (dice.nextInt(8) == 0) facts.put("workstreams", List.of(stream("one"), stream("two")));
        tree.put("facts", facts);
        return tree;
    }

    private Map<String, Object> stream(String name) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("name", name);
        tree.put("aim", sentences(ENGLISH, 1));
        if (name.equals("one")) tree.put("answers", answers(7));
        tree.put("facts", someFacts(12));
        return tree;
    }

    private String sentences(List<String> from, int count) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) text.append(one(from)).append(' ');
        return text.toString().strip();
    }

    private Map<String, Object> answers(int inTen) {
        Answer lean = one(List.of(Answer.values()));
        var answers = new LinkedHashMap<String, Object>();
        for (Dimension dimension : Dimension.values())
            if (dice.nextInt(10) < inTen)
                answers.put(
                        dimension.wireName(),
                        (dice.nextInt(4) > 0 ? lean : one(List.of(Answer.values()))).name());
        return answers;
    }

    private Map<String, Object> channelAnswers(int inTen) {
        int lean = dice.nextInt(3);
        var answers = new LinkedHashMap<String, Object>();
        for (ChannelQuestion question : ChannelQuestion.values())
            if (dice.nextInt(10) < inTen) {
                int pole = lean == 2 ? dice.nextInt(2) : lean;
                answers.put(question.wireName(), question.words().get(pole));
            }
        return answers;
    }

    private Map<String, @Nullable Object> someFacts(int oneIn) {
        var some = new LinkedHashMap<String, @Nullable Object>();
        FACTS.forEach(
                (fact, values) -> {
                    if (dice.nextInt(oneIn) == 0) some.put(fact, one(values));
                });
        return some;
    }

    private <T extends @Nullable Object> T one(List<? extends T> of) {
        return of.get(dice.nextInt(of.size()));
    }

    private static Map<String, List<? extends @Nullable Object>> facts() {
        var facts = new LinkedHashMap<String, List<? extends @Nullable Object>>();
        facts.put("sponsorUnit", List.of("HR", "IT", "JOINT_TEAM", "Plant 4"));
        facts.put("audience", List.of("INTERNAL", "INTERNAL", "EXTERNAL"));
        facts.put("phase", List.of("PLAN", "LAUNCH", "EXPAND", "RUN"));
        facts.put("purpose", List.of("LEARN", "AWARENESS", "DELIVER", "SUPPORT", "PERFORMANCE"));
        facts.put("orgSize", List.of(400, 1_200, 9_000));
        facts.put("groupSize", List.of(12, 60, 300));
        facts.put("linkedProject", Arrays.asList("Release 4", null));
        facts.put("linkedProcess", Arrays.asList("Spare parts", "Month-end close", null));
        facts.put("valueMetric", List.of("hours of standstill"));
        facts.put("expectedResults", List.of("fewer repeated questions"));
        facts.put("desiredOutcome", List.of("shorter onboarding"));
        facts.put("leadershipSupport", List.of("NONE", "PASSIVE", "ACTIVE"));
        facts.put("feedbackChannel", List.of("NONE", "PRESENT"));
        facts.put("benefitEvidence", List.of("NONE", "CLAIMED", "MEASURED"));
        facts.put("staffSeeBenefit", List.of(true, false));
        facts.put("activeUseRate", List.of(0.05, 0.4, 0.8));
        facts.put("memberInterest", List.of("UNMEASURED", "LOW", "HIGH"));
        facts.put("activityLevel", List.of("NONE", "LOW", "MEDIUM"));
        facts.put("participationRate", List.of(0.04, 0.11, 0.7));
        facts.put("proposedTitle", List.of("Community manager", "Coordinator"));
        facts.put(
                "duties",
                List.of(
                        List.of("Answer questions", "Write the newsletter"),
                        List.of("Administer the platform"),
                        List.of("Listen to doubts", "Lead towards the goal", "Host meetings")));
        facts.put("proposedMethods", List.of(List.of("CAMPAIGN"), List.of("EDITORIAL_CALENDAR")));
        facts.put("strategicImportance", List.of("LOW", "HIGH"));
        facts.put("followers", List.of(300, 25_000));
        return facts;
    }
}
