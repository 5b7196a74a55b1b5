package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.choice.Outcome;
import mandate.initiatives.domain.finding.Flip;
import mandate.initiatives.domain.finding.RuleSet;
import org.jspecify.annotations.Nullable;

/**
 * Holds the flips of one brief against trying everything. It knows nothing of the search: it
 * changes the brief on the wire, set by set, and asks the choice again. Wider than the search, it
 * tries every word of the closed lists; what it may change is written out here from the vocabulary.
 */
final class FlipChecker {
    private record Change(String path, @Nullable Object value, boolean offered) {}

    private final Brief brief;
    private final RuleSet rules;
    private final Outcome today;
    private final List<Change> changes = new ArrayList<>();

    private FlipChecker(Brief brief, RuleSet rules) {
        this.brief = brief;
        this.rules = rules;
        this.today = outcome(brief);
        int streams = brief.workstreams().size();
        if (streams == 0) answers("");
        gates("");
        for (int i = 0; i < streams; i++) answers("facts.workstreams[" + i + "].");
        for (int i = 0; i < streams; i++) gates("facts.workstreams[" + i + "].");
    }

    /** Checks all flips of a brief; gives their size. */
    static int check(Brief brief, RuleSet rules) {
        List<Flip> flips = Diagnoses.diagnose(brief, DAY, rules).flips();
        assertThat(flips).as("%s", brief).isNotEmpty().hasSizeLessThanOrEqualTo(3);
        assertThat(flips).extracting(Flip::set).doesNotHaveDuplicates();
        int size = flips.getFirst().size();
        var checker = new FlipChecker(brief, rules);
        for (Flip flip : flips) checker.holds(flip, size);
        for (int smaller = 1; smaller < size; smaller++)
            assertThat(checker.turning(smaller, false, 1)).as("%s", brief).isEmpty();
        if (flips.size() < 3)
            assertThat(checker.turning(size, true, 3))
                    .as("%s", brief)
                    .hasSameSizeAs(flips)
                    .containsAll(flips.stream().map(one -> WireChange.plain(one.set())).toList());
        return size;
    }

    private void holds(Flip flip, int size) {
        assertThat(flip.set()).as("%s of %s", flip, brief).hasSize(size).hasSize(flip.size());
        Outcome then = outcome(WireChange.with(brief, flip.set()));
        assertThat(then.sameAs(today)).as("%s of %s", flip, brief).isFalse();
        assertThat(then.verdict()).as("%s of %s", flip, brief).isEqualTo(flip.to());
        assertThat(then.type()).as("%s of %s", flip, brief).isEqualTo(flip.responsibilityType());
    }

    /** The first sets of a size that turn the outcome. */
    private List<Map<String, @Nullable Object>> turning(int size, boolean offered, int most) {
        var found = new ArrayList<Map<String, @Nullable Object>>();
        extend(new LinkedHashMap<>(), 0, size, offered, most, found);
        return found;
    }

    private void extend(
            Map<String, @Nullable Object> set,
            int from,
            int missing,
            boolean offered,
            int most,
            List<Map<String, @Nullable Object>> found) {
        if (found.size() > most) return;
        if (missing == 0) {
            if (!outcome(WireChange.with(brief, set)).sameAs(today))
                found.add(new LinkedHashMap<>(set));
            return;
        }
        for (int i = from; i < changes.size(); i++) {
            Change change = changes.get(i);
            if ((offered && !change.offered()) || set.containsKey(change.path())) continue;
            set.put(change.path(), change.value());
            extend(set, i + 1, missing - 1, offered, most, found);
            set.remove(change.path());
        }
    }

    private void answers(String scope) {
        // answers to a workstream that brought none replace what was read from its aim
        for (Dimension dimension : Dimension.values())
            for (String answer : Answer.names())
                add(scope + "answers." + dimension.wireName(), answer, true);
        for (ChannelQuestion question : ChannelQuestion.values())
            for (String word : question.words())
                add(scope + "channelAnswers." + question.wireName(), word, true);
    }

    private void gates(String scope) {
        for (String link : List.of("linkedProject", "linkedProcess")) {
            fact(scope, link, null, true);
            if (!(at(scope, link) instanceof String)) fact(scope, link, "named", true);
        }
        words(scope, "benefitEvidence", List.of("MEASURED", "NONE"), List.of("CLAIMED"));
        fact(scope, "staffSeeBenefit", true, true);
        fact(scope, "staffSeeBenefit", false, true);
        fact(scope, "staffSeeBenefit", null, false);
        words(scope, "leadershipSupport", List.of("ACTIVE", "NONE"), List.of("PASSIVE"));
        boolean life = asked(scope, "activityLevel") || asked(scope, "participationRate");
        if (life || asked(scope, "memberInterest"))
            words(scope, "memberInterest", List.of("HIGH", "LOW", "UNMEASURED"), List.of("MEDIUM"));
        if (asked(scope, "activityLevel"))
            words(scope, "activityLevel", List.of("MEDIUM", "NONE"), List.of("LOW", "HIGH"));
        if (at(scope, "platformNamed") != null) {
            fact(scope, "platformNamed", null, true);
            if (at(scope, "desiredOutcome") == null) fact(scope, "desiredOutcome", "named", true);
        }
        if (Objects.equals(at(scope, "problemType"), "SYSTEM_REPLACEMENT"))
            fact(scope, "problemType", null, true);
    }

    private void words(String scope, String fact, List<String> offered, List<String> more) {
        for (String word : offered) fact(scope, fact, word, true);
        for (String word : more) fact(scope, fact, word, false);
        fact(scope, fact, null, false);
    }

    // a workstream moves with the initiative in what it does not state itself
    private void fact(String scope, String fact, @Nullable Object value, boolean offered) {
        String path = scope + "facts." + fact;
        if (scope.isEmpty() || WireChange.has(brief, path)) add(path, value, offered);
    }

    private void add(String path, @Nullable Object value, boolean offered) {
        boolean already =
                WireChange.has(brief, path) && Objects.equals(WireChange.at(brief, path), value);
        if (!already) changes.add(new Change(path, value, offered));
    }

    private boolean asked(String scope, String fact) {
        return WireChange.has(brief, scope + "facts." + fact)
                || WireChange.has(brief, "facts." + fact);
    }

    private @Nullable Object at(String scope, String fact) {
        String own = scope + "facts." + fact;
        return WireChange.at(brief, WireChange.has(brief, own) ? own : "facts." + fact);
    }

    private Outcome outcome(Brief changed) {
        Readings readings = Readings.of(changed);
        return new Deciding(rules, readings.platform()).outcome(Scoping.of(changed, readings));
    }
}
