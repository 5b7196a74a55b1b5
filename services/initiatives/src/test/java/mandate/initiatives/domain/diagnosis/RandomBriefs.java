package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.FactKind;
import org.jspecify.annotations.Nullable;

/** Briefs drawn from the vocabulary itself, the same ones for the same seed. */
public final class RandomBriefs {
    private RandomBriefs() {}

    static Map<String, String> allAnswered(Random chance) {
        var answers = new LinkedHashMap<String, String>();
        for (Dimension dimension : Dimension.values())
            answers.put(dimension.wireName(), pick(Answer.names(), chance));
        return answers;
    }

    /** Some answers, some channel answers, some facts, at times workstreams. */
    public static Tree any(Random chance) {
        Tree tree = brief("Drawn from a seed").text(pick(TEXTS, chance));
        fill(tree, chance);
        if (chance.nextInt(4) == 0) {
            Tree one = brief("first").aim(pick(TEXTS, chance));
            Tree two = brief("second").aim(pick(TEXTS, chance));
            if (chance.nextBoolean()) fill(one, chance);
            if (chance.nextBoolean()) fill(two, chance);
            tree.workstreams(one, two);
        }
        return tree;
    }

    /**
     * No workstreams, and none of the facts whose gates are searched only where they were asked.
     */
    static Tree undivided(Random chance) {
        Tree tree = brief("Drawn from a seed");
        int lean = chance.nextInt(3);
        for (Dimension dimension : Dimension.values())
            if (chance.nextInt(8) > 0)
                tree.answer(
                        dimension.wireName(),
                        chance.nextInt(6) > 0
                                ? Answer.names().get(lean)
                                : pick(Answer.names(), chance));
        if (chance.nextBoolean()) tree.fact("linkedProcess", "Onboarding");
        if (chance.nextInt(4) == 0) tree.fact("linkedProject", null);
        if (chance.nextInt(3) == 0) tree.fact("benefitEvidence", "MEASURED");
        return tree;
    }

    private static void fill(Tree tree, Random chance) {
        int lean = chance.nextInt(4);
        for (Dimension dimension : Dimension.values())
            if (chance.nextBoolean())
                tree.answer(
                        dimension.wireName(),
                        lean < 3 && chance.nextInt(4) > 0
                                ? Answer.names().get(lean)
                                : pick(Answer.names(), chance));
        for (ChannelQuestion question : ChannelQuestion.values())
            if (chance.nextInt(4) == 0)
                tree.channel(question.wireName(), pick(question.words(), chance));
        for (Fact fact : Fact.values())
            if (!CONTRADICTING.contains(fact) && chance.nextInt(8) == 0)
                tree.fact(fact.wireName(), drawn(fact, chance));
    }

    // a group without a team has no line manager, so here each group that was asked has one
    private static @Nullable Object drawn(Fact fact, Random chance) {
        Object value = value(fact.kind(), chance);
        return value == null && fact == Fact.EXISTING_TEAM_ID ? "T-DRAWN" : value;
    }

    // facts that can contradict each other are not drawn together
    private static final List<Fact> CONTRADICTING =
            List.of(Fact.PROPOSED_OWNER_IS_LINE_MANAGER, Fact.ORG_SIZE, Fact.STATUS, Fact.DEPLOYED);

    private static final List<String> TEXTS =
            List.of(
                    "",
                    "Volunteers exchange what they know.",
                    "Deliver release 4 with the project team.",
                    "Crowd ideas from anyone, then build the best five.",
                    "We want to be on TikTok.",
                    "Des volontaires partagent leurs idées.");

    static String text(Random chance) {
        return pick(TEXTS, chance);
    }

    static @Nullable Object value(FactKind kind, Random chance) {
        if (chance.nextInt(5) == 0) return null;
        return switch (kind) {
            case FactKind.Words(List<String> known) ->
                    known.isEmpty() || chance.nextBoolean() ? "some words" : pick(known, chance);
            case FactKind.OneOf(List<String> allowed) -> pick(allowed, chance);
            case FactKind.SomeOf(List<String> allowed) -> some(allowed, chance);
            case FactKind.Many(List<String> known) ->
                    known.isEmpty() ? List.of("one", "two") : some(known, chance);
            case FactKind.YesNo _ -> chance.nextBoolean();
            case FactKind.Id _, FactKind.Ids _ -> "P0" + chance.nextInt(10);
            case FactKind.Amount(double from, double to, boolean whole) ->
                    whole
                            ? (Object) (long) (from + chance.nextInt(100_000))
                            : (Object) (from + chance.nextInt(100) / 100.0 * Math.min(1, to));
            case FactKind.Measures _ ->
                    List.of(Map.of("name", "posts", "type", "ACTIVITY", "owner", "CM"));
        };
    }

    private static List<String> some(List<String> words, Random chance) {
        var some = new ArrayList<String>();
        for (String word : words) if (chance.nextBoolean()) some.add(word);
        return some;
    }

    private static <T> T pick(List<T> list, Random chance) {
        return list.get(chance.nextInt(list.size()));
    }
}
