package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.AbstractMap.SimpleEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.BriefReader;
import mandate.initiatives.domain.brief.BriefReading;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.choice.Outcome;
import mandate.initiatives.domain.choice.Scopes;
import mandate.initiatives.domain.finding.Flip;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.words.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Flips are checked the way a caller would: change the brief on the wire and ask again. */
class FlipSearchTest {

    @Test
    void a_single_answer_that_turns_the_verdict_is_shown() {
        Diagnosis thin = brief("Thin").answer("group", "COMMUNITY").diagnosed();
        assertThat(thin.flips()).hasSize(3);
        assertThat(thin.flips().getFirst())
                .isEqualTo(
                        new Flip(
                                Map.of("answers.group", "TEAM"),
                                Verdict.TEAM_MANAGEMENT,
                                ResponsibilityType.RESULTS_CONDITIONAL,
                                1));
    }

    @Test
    void what_turns_the_type_alone_is_shown_too() {
        Diagnosis team = brief("Payroll team").all("TEAM").diagnosed();
        assertThat(team.flips().getFirst().set())
                .containsEntry("facts.benefitEvidence", "MEASURED");
        assertThat(team.flips().getFirst().to()).isEqualTo(Verdict.TEAM_MANAGEMENT);
    }

    @Test
    void a_read_workstream_loses_what_was_read_as_soon_as_it_is_answered() {
        Tree two =
                brief("Two")
                        .workstreams(
                                brief("ideas").aim("Collect ideas from volunteers"),
                                brief("build").aim("Build and deliver the best five"));
        assertEachFlipHolds(two);
        assertThat(two.diagnosed().flips()).isNotEmpty();
    }

    @Test
    void every_flip_holds_on_the_wire_and_no_part_of_it_does() {
        var chance = new Random(31);
        int seen = 0;
        for (int i = 0; i < 120; i++) seen += assertEachFlipHolds(RandomBriefs.any(chance));
        assertThat(seen).isGreaterThan(150);
    }

    @Test
    void no_smaller_set_than_those_shown_would_do_by_brute_force() {
        var chance = new Random(32);
        int pairs = 0;
        for (int i = 0; i < 40; i++) {
            Tree tree = RandomBriefs.undivided(chance);
            Brief brief = tree.understood();
            List<Flip> flips = tree.diagnosed().flips();
            int smallest = flips.stream().mapToInt(Flip::size).min().orElse(4);
            long singles = count(brief, 1);
            assertThat(singles > 0).as("%s", brief).isEqualTo(smallest == 1);
            if (singles < 3)
                assertThat(flips.stream().filter(f -> f.size() == 1)).hasSize((int) singles);
            if (singles > 0) continue;
            pairs++;
            assertThat(count(brief, 2) > 0).as("%s", brief).isEqualTo(smallest == 2);
        }
        assertThat(pairs).isGreaterThan(3);
    }

    @Test
    void every_field_is_searched_wherever_it_stands_in_the_list() {
        Brief owing =
                brief("Payroll team").all("TEAM").fact("benefitEvidence", "MEASURED").understood();
        var deciding = new Deciding(RuleSet.standard(), "");
        Scopes scopes = Scoping.of(owing, Readings.of(owing));
        Outcome today = deciding.outcome(scopes);
        List<FlipMoves.Field> fields = FlipMoves.of(scopes, Language.EN);
        var turning = new ArrayList<String>();
        for (FlipMoves.Field field : fields)
            if (!FlipSearch.search(deciding, scopes, today, List.of(field), 100).isEmpty())
                turning.add(field.path());
        assertThat(turning)
                .containsExactly(
                        "facts.benefitEvidence",
                        "facts.staffSeeBenefit",
                        "facts.leadershipSupport");
        for (int last = 1; last <= fields.size(); last++) {
            List<FlipMoves.Field> some = fields.subList(0, last);
            String path = some.getLast().path();
            boolean found =
                    FlipSearch.search(deciding, scopes, today, some, 100_000).stream()
                            .anyMatch(flip -> flip.set().keySet().equals(Set.of(path)));
            assertThat(found).as(path).isEqualTo(turning.contains(path));
        }
    }

    @Test
    void a_size_that_would_take_too_long_is_left_out_and_not_half_searched() {
        Brief circle = brief("Reading circle").all("COMMUNITY").understood();
        var deciding = new Deciding(RuleSet.standard(), "");
        Scopes scopes = Scoping.of(circle, Readings.of(circle));
        List<FlipMoves.Field> fields = FlipMoves.of(scopes, Language.EN);
        Outcome today = deciding.outcome(scopes);
        long pairs = FlipSearch.sets(fields, 2);
        assertThat(FlipSearch.search(deciding, scopes, today, fields, pairs - 1)).isEmpty();
        assertThat(FlipSearch.search(deciding, scopes, today, fields, pairs)).hasSize(1);
    }

    private static int assertEachFlipHolds(Tree tree) {
        Brief brief = tree.understood();
        Outcome today = outcome(brief.toTree());
        List<Flip> flips = tree.diagnosed().flips();
        assertThat(flips).hasSizeLessThanOrEqualTo(3).doesNotHaveDuplicates();
        for (Flip flip : flips) {
            Outcome then = outcome(with(brief, flip.set()));
            assertThat(then.sameAs(today)).as("%s of %s", flip, brief).isFalse();
            assertThat(then.verdict()).as("%s of %s", flip, brief).isEqualTo(flip.to());
            assertThat(then.type()).isEqualTo(flip.responsibilityType());
            assertThat(flip.set()).hasSize(flip.size());
            for (String left : flip.set().keySet()) {
                var fewer = new LinkedHashMap<String, @Nullable Object>(flip.set());
                fewer.remove(left);
                assertThat(outcome(with(brief, fewer)).sameAs(today))
                        .as("%s without %s of %s", flip, left, brief)
                        .isTrue();
            }
        }
        return flips.size();
    }

    /** How many sets of changes of one size turn the outcome, found by trying them all. */
    private static long count(Brief brief, int size) {
        Outcome today = outcome(brief.toTree());
        List<Map.Entry<String, @Nullable Object>> changes = changes(brief);
        long turned = 0;
        for (int i = 0; i < changes.size(); i++) {
            if (size == 1 && turns(brief, today, Map.of(), changes.get(i))) turned++;
            for (int j = i + 1; size == 2 && j < changes.size(); j++) {
                var first = changes.get(i);
                if (first.getKey().equals(changes.get(j).getKey())) continue;
                var one = new LinkedHashMap<String, @Nullable Object>();
                one.put(first.getKey(), first.getValue());
                if (turns(brief, today, one, changes.get(j))) turned++;
            }
        }
        return turned;
    }

    private static boolean turns(
            Brief brief,
            Outcome today,
            Map<String, @Nullable Object> one,
            Map.Entry<String, @Nullable Object> more) {
        var set = new LinkedHashMap<String, @Nullable Object>(one);
        set.put(more.getKey(), more.getValue());
        return !outcome(with(brief, set)).sameAs(today);
    }

    // written out from the vocabulary, apart from the search that is tested
    private static List<Map.Entry<String, @Nullable Object>> changes(Brief brief) {
        var changes = new ArrayList<Map.Entry<String, @Nullable Object>>();
        for (Dimension dimension : Dimension.values())
            for (String answer : Answer.names())
                add(changes, brief, "answers." + dimension.wireName(), answer);
        for (ChannelQuestion question : ChannelQuestion.values())
            for (String word : question.words())
                add(changes, brief, "channelAnswers." + question.wireName(), word);
        for (String link : List.of("facts.linkedProject", "facts.linkedProcess")) {
            add(changes, brief, link, null);
            if (!(at(brief.toTree(), link) instanceof String)) add(changes, brief, link, "named");
        }
        for (String word : List.of("MEASURED", "NONE"))
            add(changes, brief, "facts.benefitEvidence", word);
        for (boolean yes : List.of(true, false)) add(changes, brief, "facts.staffSeeBenefit", yes);
        for (String word : List.of("ACTIVE", "NONE"))
            add(changes, brief, "facts.leadershipSupport", word);
        return changes;
    }

    private static void add(
            List<Map.Entry<String, @Nullable Object>> changes,
            Brief brief,
            String path,
            @Nullable Object value) {
        var entry = new SimpleEntry<String, @Nullable Object>(path, value);
        boolean already =
                has(brief.toTree(), path) && Objects.equals(at(brief.toTree(), path), value);
        if (!already) changes.add(entry);
    }

    private static boolean has(Map<String, Object> tree, String path) {
        String[] steps = path.split("\\.", -1);
        return tree.get(steps[0]) instanceof Map<?, ?> inner && inner.containsKey(steps[1]);
    }

    private static @Nullable Object at(Map<String, Object> tree, String path) {
        String[] steps = path.split("\\.", -1);
        return tree.get(steps[0]) instanceof Map<?, ?> inner ? inner.get(steps[1]) : null;
    }

    private static Outcome outcome(Map<String, ?> tree) {
        Brief brief = ((BriefReading.Understood) BriefReader.read(tree)).brief();
        Readings readings = Readings.of(brief);
        return new Deciding(RuleSet.standard(), readings.platform())
                .outcome(Scoping.of(brief, readings));
    }

    private static Map<String, Object> with(Brief brief, Map<String, @Nullable Object> set) {
        Map<String, Object> tree = copy(brief.toTree());
        set.forEach((path, value) -> put(tree, path.split("\\.", -1), 0, value));
        return tree;
    }

    @SuppressWarnings({"unchecked", "NullAway"})
    private static void put(
            Map<String, Object> tree, String[] steps, int step, @Nullable Object value) {
        String key = steps[step];
        if (step == steps.length - 1) {
            tree.put(key, value);
        } else if (key.endsWith("]")) {
            int open = key.indexOf('[');
            var list = (List<Object>) tree.get(key.substring(0, open));
            int index = Integer.parseInt(key.substring(open + 1, key.length() - 1));
            put((Map<String, Object>) list.get(index), steps, step + 1, value);
        } else {
            Object inner = tree.computeIfAbsent(key, _ -> new LinkedHashMap<String, Object>());
            put((Map<String, Object>) inner, steps, step + 1, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> copy(Map<String, Object> tree) {
        return (Map<String, Object>) deep(tree);
    }

    @SuppressWarnings("NullAway")
    private static Object deep(@Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            var copy = new LinkedHashMap<Object, @Nullable Object>();
            map.forEach((key, inner) -> copy.put(key, deep(inner)));
            return copy;
        }
        if (value instanceof List<?> list) {
            var copy = new ArrayList<@Nullable Object>();
            for (Object inner : list) copy.add(deep(inner));
            return copy;
        }
        return value;
    }
}
