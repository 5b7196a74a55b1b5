package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.DAY;
import static mandate.initiatives.domain.Tree.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.BriefReader;
import mandate.initiatives.domain.brief.BriefReading;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.finding.Provenance;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.finding.Vote;
import mandate.initiatives.domain.rules.Rules;
import mandate.initiatives.domain.words.Language;
import mandate.initiatives.domain.words.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Laws that hold for every brief, tried on briefs drawn from a seed. */
class LawsTest {
    private static final int DRAWS = 150;

    @Test
    void swapping_all_poles_swaps_the_verdict_and_keeps_the_confidence() {
        var chance = new Random(11);
        for (int i = 0; i < DRAWS; i++) {
            Map<String, String> answers = RandomBriefs.allAnswered(chance);
            Diagnosis one = answered(answers).diagnosed();
            var swapped = new LinkedHashMap<String, String>();
            answers.forEach((dimension, answer) -> swapped.put(dimension, swap(answer)));
            Diagnosis two = answered(swapped).diagnosed();
            assertThat(two.verdict()).as("%s", answers).isEqualTo(swap(one.verdict()));
            assertThat(two.confidence()).as("%s", answers).isEqualTo(one.confidence());
        }
    }

    @Test
    void a_split_vote_is_never_high() {
        var chance = new Random(12);
        for (int i = 0; i < DRAWS; i++) {
            Map<String, String> answers = RandomBriefs.allAnswered(chance);
            long community = answers.values().stream().filter("COMMUNITY"::equals).count();
            long team = answers.values().stream().filter("TEAM"::equals).count();
            Diagnosis one = answered(answers).diagnosed();
            if (Math.max(community, team) < 9)
                assertThat(one.confidence()).as("%s", answers).isNotEqualTo(Confidence.HIGH);
            if (Math.abs(community - team) <= 1)
                assertThat(one.verdict()).isIn(Verdict.UNDECIDED, Verdict.HYBRID);
        }
    }

    @Test
    void the_order_of_the_fields_makes_no_difference() {
        var chance = new Random(13);
        for (int i = 0; i < DRAWS; i++) {
            Tree tree = RandomBriefs.any(chance);
            Brief one = tree.understood();
            Brief two = understood(shuffled(tree.tree(), chance));
            assertThat(two).isEqualTo(one);
            assertThat(diagnosed(two).toString()).isEqualTo(diagnosed(one).toString());
        }
    }

    @Test
    void a_french_twin_has_the_same_verdict_and_french_words() {
        var chance = new Random(14);
        for (int i = 0; i < DRAWS; i++) {
            Tree tree = RandomBriefs.any(chance);
            Diagnosis english = tree.diagnosed();
            Diagnosis french = tree.french().diagnosed();
            assertThat(french.verdict()).isEqualTo(english.verdict());
            assertThat(french.confidence()).isEqualTo(english.confidence());
            assertThat(french.responsibilityType()).isEqualTo(english.responsibilityType());
            assertThat(french.warnings()).isEqualTo(english.warnings());
            Text what = french.actions().getFirst().what();
            assertThat(what.in(Language.FR)).isNotEqualTo(what.in(Language.EN));
        }
    }

    @Test
    void every_diagnosis_has_reasons_rules_and_a_dated_action() {
        var chance = new Random(15);
        for (int i = 0; i < DRAWS; i++) {
            Diagnosis any = RandomBriefs.any(chance).diagnosed();
            assertThat(any.reasons()).isNotEmpty();
            assertThat(any.votes()).extracting(Vote::rule).allMatch(rule -> rule.matches("R\\d+"));
            assertThat(any.votes()).noneMatch(v -> v.reason().in(Language.FR).isBlank());
            assertThat(any.actions()).isNotEmpty();
            assertThat(any.actions()).allMatch(action -> action.due().isAfter(DAY));
            if (any.verdict() == Verdict.HYBRID) {
                assertThat(any.responsibilityType()).isNull();
                assertThat(any.parts()).hasSizeGreaterThan(1);
            } else {
                assertThat(any.responsibilityType()).isNotNull();
                assertThat(any.parts()).isEmpty();
            }
            assertThat(any.seats()).allMatch(seat -> seat.verdict().staffed());
        }
    }

    @Test
    void nothing_but_evidence_leads_to_community_management() {
        var chance = new Random(16);
        for (int i = 0; i < DRAWS; i++) {
            Diagnosis any = RandomBriefs.any(chance).diagnosed();
            if (any.verdict() == Verdict.COMMUNITY_MANAGEMENT)
                assertThat(any.votes())
                        .anyMatch(
                                vote ->
                                        vote.side().name().equals("COMMUNITY")
                                                && vote.weight() > 0);
        }
    }

    @Test
    void the_components_of_a_diagnosis_are_the_names_on_the_wire() {
        assertThat(Arrays.stream(Diagnosis.class.getRecordComponents()).map(c -> c.getName()))
                .contains(
                        "verdict",
                        "confidence",
                        "responsibilityType",
                        "parts",
                        "votes",
                        "warnings",
                        "blockers",
                        "questions",
                        "actions",
                        "ownerRules",
                        "flips",
                        "proposed",
                        "shares",
                        "readiness",
                        "burdenOfProof",
                        "ruleSet",
                        "asOf");
        assertThat(Arrays.stream(Part.class.getRecordComponents()).map(c -> c.getName()))
                .contains(
                        "scope",
                        "verdict",
                        "responsibilityType",
                        "confidence",
                        "ownerRules",
                        "roleId",
                        "warnings",
                        "blockers",
                        "demand");
    }

    @Test
    void r76_a_weight_changed_under_a_new_version_can_change_the_outcome() {
        Brief tie =
                brief("Tie").first(4, "TEAM").answer("responsibility", "COMMUNITY").understood();
        RuleSet own = RuleSet.standard().with("2026-11.own", Dimension.RESPONSIBILITY, 9);
        Diagnosis changed = Diagnoses.diagnose(tie, DAY, own);
        assertThat(diagnosed(tie).verdict()).isEqualTo(Verdict.TEAM_MANAGEMENT);
        assertThat(changed.verdict()).isEqualTo(Verdict.COMMUNITY_MANAGEMENT);
        assertThat(changed.ruleSet()).isEqualTo("2026-11.own");
        assertThat(diagnosed(tie).ruleSet()).isEqualTo("2026-11.1");
        RuleSet strict = RuleSet.standard().with("2026-11.strict", Margin.HIGH_ANSWERED, 12);
        assertThat(
                        Diagnoses.diagnose(brief("T").all("TEAM").understood(), DAY, strict)
                                .confidence())
                .isEqualTo(Confidence.MEDIUM);
        assertThat(strict.provenance(Margin.HIGH_ANSWERED)).isEqualTo(Provenance.ORGANISATION);
        assertThat(strict.provenance(Margin.EARLY_USE)).isEqualTo(Provenance.SOURCE_HEURISTIC);
    }

    @Test
    void every_rule_that_looks_at_a_choice_has_a_number_of_the_catalogue() {
        assertThat(Rules.all()).allMatch(rule -> rule.number() >= 1 && rule.number() <= 146);
    }

    private static Tree answered(Map<String, String> answers) {
        Tree tree = brief("Drawn from a seed");
        answers.forEach(tree::answer);
        return tree;
    }

    private static Diagnosis diagnosed(Brief brief) {
        return Diagnoses.diagnose(brief, DAY, RuleSet.standard());
    }

    private static Brief understood(Map<String, ?> tree) {
        return ((BriefReading.Understood) BriefReader.read(tree)).brief();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, @Nullable Object> shuffled(
            Map<String, @Nullable Object> tree, Random chance) {
        List<String> keys = new ArrayList<>(tree.keySet());
        Collections.shuffle(keys, chance);
        var shuffled = new LinkedHashMap<String, @Nullable Object>();
        for (String key : keys) {
            Object value = tree.get(key);
            shuffled.put(
                    key,
                    value instanceof Map<?, ?> map
                            ? shuffled((Map<String, @Nullable Object>) map, chance)
                            : value);
        }
        return shuffled;
    }

    private static String swap(String answer) {
        return switch (answer) {
            case "COMMUNITY" -> "TEAM";
            case "TEAM" -> "COMMUNITY";
            default -> answer;
        };
    }

    private static Verdict swap(Verdict verdict) {
        return switch (verdict) {
            case COMMUNITY_MANAGEMENT -> Verdict.TEAM_MANAGEMENT;
            case TEAM_MANAGEMENT -> Verdict.COMMUNITY_MANAGEMENT;
            case SOCIAL_MEDIA_MANAGEMENT, HYBRID, NO_STAFF, UNDECIDED -> verdict;
        };
    }
}
