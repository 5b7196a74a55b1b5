package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.brief;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.BriefReading;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import org.jspecify.annotations.Nullable;

/**
 * Briefs drawn from a seed, with every fact asked more often than not and values that rules wait
 * for: numbers on both sides of every margin, duties of every field, titles, measures and motives.
 */
final class TellingBriefs {
    private static final Map<Fact, List<?>> TELLING = telling();

    private final Random chance;

    TellingBriefs(long seed) {
        chance = new Random(seed);
    }

    /** The next so many briefs that are no contradiction in themselves. */
    List<Brief> draw(int count) {
        var briefs = new ArrayList<Brief>();
        while (briefs.size() < count)
            if (tree().read() instanceof BriefReading.Understood(var brief, _, _))
                briefs.add(brief);
        return briefs;
    }

    private Tree tree() {
        Tree tree = filled(brief("Drawn from a seed").text(one(TEXTS)), 2 + chance.nextInt(6));
        if (chance.nextInt(3) == 0) tree.demand("level", one(List.of("STRATEGY", "GROUND")));
        if (chance.nextInt(3) == 0)
            tree.demand("skills", List.of(Map.of("text", "x", "level", 2, "essential", false)));
        if (chance.nextInt(4) == 0)
            tree.workstreams(
                    titled(filled(brief("first").aim(one(TEXTS)), 3)),
                    titled(filled(brief("second").aim(one(TEXTS)), 3)));
        return tree;
    }

    private Tree titled(Tree stream) {
        if (chance.nextBoolean()) return stream;
        stream.fact("proposedTitle", "Coordinator");
        return stream.fact("duties", value(Fact.DUTIES));
    }

    private Tree filled(Tree tree, int oneIn) {
        int lean = chance.nextInt(5);
        int answered = chance.nextInt(12);
        for (Dimension dimension : Dimension.values())
            if (chance.nextInt(11) < answered)
                tree.answer(
                        dimension.wireName(),
                        lean < 3 && chance.nextInt(6) > 0
                                ? Answer.names().get(lean)
                                : one(Answer.names()));
        boolean channels = chance.nextInt(3) == 0;
        int pole = chance.nextInt(2);
        for (ChannelQuestion question : ChannelQuestion.values())
            if (channels && chance.nextInt(5) > 0)
                tree.channel(
                        question.wireName(),
                        question.words().get(chance.nextInt(4) > 0 ? pole : 1 - pole));
        for (Fact fact : Fact.values())
            if (chance.nextInt(oneIn) == 0) tree.fact(fact.wireName(), value(fact));
        return tree;
    }

    private @Nullable Object value(Fact fact) {
        if (chance.nextInt(6) == 0) return null;
        List<?> telling = TELLING.get(fact);
        return telling != null ? one(telling) : RandomBriefs.value(fact.kind(), chance);
    }

    private <T> T one(List<T> list) {
        return list.get(chance.nextInt(list.size()));
    }

    private static final List<String> TEXTS =
            List.of(
                    "",
                    "Volunteers exchange what they know.",
                    "Replace the payroll engine.",
                    "Deliver release 4 with the project team.",
                    "We want to be on TikTok.");

    private static Map<Fact, List<?>> telling() {
        var telling = new EnumMap<Fact, List<?>>(Fact.class);
        telling.put(Fact.SPONSOR_UNIT, List.of("HR", "IT", "JOINT_TEAM", "HR + IT", "Plant 4"));
        telling.put(Fact.MOTIVE, List.of("BANDWAGON", "Everybody else has one", "an idea"));
        telling.put(Fact.ORG_SIZE, List.of(20, 400, 9_000));
        telling.put(Fact.GROUP_SIZE, List.of(12, 300, 8_000));
        telling.put(Fact.LINE_MANAGER_ID, List.of("P06", List.of("P06", "P07")));
        telling.put(Fact.PROPOSED_OWNER_ID, List.of("P06", "P09"));
        telling.put(Fact.PROPOSED_TITLE, List.of("Community manager", "Coordinator"));
        telling.put(
                Fact.DUTIES,
                List.of(
                        List.of("Administer the platform"),
                        List.of("Bring some buzz"),
                        List.of("Answer questions", "Welcome newcomers"),
                        List.of("Reach the goal"),
                        List.of("Publish articles", "Open channels"),
                        List.of(
                                "Publish articles",
                                "Answer questions",
                                "Listen to doubts",
                                "Report figures",
                                "Host meetings",
                                "Administer accounts")));
        telling.put(
                Fact.KPIS,
                List.of(
                        List.of(kpi("posts by the manager", "ACTIVITY", "P06")),
                        List.of(kpi("return", "ROI", "community manager")),
                        List.of(kpi("sales", "BUSINESS", "P09")),
                        List.of(kpi("likes", "PARTICIPATION", ""))));
        telling.put(Fact.FOLLOWERS, List.of(200, 50_000));
        telling.put(Fact.ENGAGEMENT_RATE, List.of(0.001, 0.2));
        telling.put(Fact.ACTIVE_USE_RATE, List.of(0.0, 0.05, 0.4, 0.9));
        telling.put(Fact.PARTICIPATION_RATE, List.of(0.0, 0.05, 0.12, 0.7, 1.0));
        telling.put(Fact.TOP_DEPARTMENT_SHARE, List.of(0.3, 0.95));
        telling.put(
                Fact.PURPOSE,
                List.of("LEARN", "ADVOCACY", "AWARENESS", "SUPPORT", "DELIVER", "PERFORMANCE"));
        telling.put(Fact.STATUS, List.of("CLOSED_FAILED", "CLOSED_FAILED", "ACTIVE", "PLANNED"));
        telling.put(Fact.PARTICIPATION_TARGET, List.of(0.1, 1.0));
        telling.put(Fact.MONTHS_SINCE_LAUNCH, List.of(0, 2, 14));
        telling.put(Fact.LEADER_ACTIVITY_30D, List.of(0, 2, 9));
        telling.put(Fact.ROLE_AGE_MONTHS, List.of(3, 30));
        telling.put(Fact.FAILURE_REASON, List.of("Nobody had time", "Bad luck"));
        telling.put(Fact.SYSTEM_CAUSES, List.of(List.of("Managers did not let people")));
        return Collections.unmodifiableMap(telling);
    }

    private static Map<String, String> kpi(String name, String type, String owner) {
        return Map.of("name", name, "type", type, "owner", owner);
    }
}
