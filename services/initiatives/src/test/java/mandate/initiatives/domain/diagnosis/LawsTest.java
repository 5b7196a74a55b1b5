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
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.BriefReader;
import mandate.initiatives.domain.brief.BriefReading;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.FieldProblem;
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
    void a_french_twin_differs_in_the_language_of_its_words_alone() {
        var chance = new Random(14);
        for (int i = 0; i < DRAWS; i++) {
            Tree tree = RandomBriefs.any(chance);
            Diagnosis english = tree.diagnosed();
            Diagnosis french = tree.french().diagnosed();
            assertThat(french).isEqualTo(english);
            Text what = french.actions().getFirst().what();
            assertThat(what.in(Language.FR)).isNotEqualTo(what.in(Language.EN));
        }
    }

    @Test
    void where_nothing_is_known_nothing_is_decided_and_everything_is_asked() {
        var chance = new Random(17);
        for (int i = 0; i < DRAWS; i++) {
            Tree tree = brief("Drawn from a seed").text(RandomBriefs.text(chance));
            for (Fact fact : List.of(Fact.BUDGET, Fact.BASELINE, Fact.GROUP_SIZE, Fact.DUTIES))
                tree.fact(fact.wireName(), RandomBriefs.value(fact.kind(), chance));
            Diagnosis unknown = tree.diagnosed();
            assertThat(unknown.verdict()).isEqualTo(Verdict.UNDECIDED);
            for (Dimension dimension : Dimension.values())
                assertThat(Seen.asked(unknown)).contains(dimension.path());
        }
    }

    @Test
    void taking_away_an_answer_that_agrees_never_raises_the_confidence() {
        var chance = new Random(18);
        int taken = 0;
        for (int i = 0; i < 4 * DRAWS; i++) {
            boolean answersAlone = i % 2 == 0;
            Brief brief =
                    (answersAlone ? someAnswered(chance) : RandomBriefs.any(chance)).understood();
            Diagnosis all = diagnosed(brief);
            for (Dimension dimension : Dimension.values()) {
                if (!agrees(brief.answers().get(dimension), all.verdict())) continue;
                Diagnosis less = diagnosed(without(brief, dimension));
                // where facts or channels then lead to another verdict, they have a say of their
                // own
                if (!answersAlone && less.verdict() != all.verdict()) continue;
                taken++;
                assertThat(less.confidence())
                        .as("%s without %s", brief, dimension)
                        .isGreaterThanOrEqualTo(all.confidence());
            }
        }
        assertThat(taken).isGreaterThan(500);
    }

    @Test
    void an_answer_that_agrees_with_all_channels_makes_nobody_less_sure() {
        Tree channels = brief("Users");
        for (ChannelQuestion question : ChannelQuestion.values())
            channels.channel(question.wireName(), question.word(ChannelPole.COMMUNITY));
        assertThat(channels.diagnosed().confidence()).isEqualTo(Confidence.MEDIUM);
        Diagnosis more = channels.answer("group", "COMMUNITY").diagnosed();
        assertThat(more.verdict()).isEqualTo(Verdict.COMMUNITY_MANAGEMENT);
        assertThat(more.confidence()).isEqualTo(Confidence.MEDIUM);
        assertThat(channels.answer("driver", "TEAM").diagnosed().confidence())
                .isEqualTo(Confidence.LOW);
    }

    @Test
    void a_platform_in_the_title_asks_what_for_and_decides_nothing() {
        Tree help = brief("Help for users").fact("purpose", "SUPPORT");
        help.fact("audience", "EXTERNAL");
        assertThat(help.diagnosed().verdict()).isEqualTo(Verdict.UNDECIDED);
        help.put("title", "Help for users on TikTok");
        assertThat(help.diagnosed().verdict()).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void titles_and_names_change_no_verdict() {
        var chance = new Random(19);
        for (int i = 0; i < DRAWS; i++) {
            Tree tree = RandomBriefs.any(chance);
            Diagnosis plain = tree.diagnosed();
            tree.put("title", pick(TITLES, chance));
            tree.fact("proposedTitle", pick(TITLES, chance));
            tree.fact("proposedOwnerId", "Q-" + chance.nextInt(100));
            assertSameDecision(tree.diagnosed(), plain);
        }
    }

    @Test
    void age_is_no_part_of_the_vocabulary_and_refused_by_its_name() {
        for (String field : List.of("age", "proposedOwnerAge", "birthDate"))
            assertThat(brief("Circle").fact(field, 31).refused())
                    .extracting(FieldProblem::field)
                    .containsExactly("facts." + field);
        assertThat(Arrays.stream(Fact.values()).map(fact -> fact.label().in(Language.EN)))
                .noneMatch(label -> label.matches("(?i).*\\b(age|birth|old)\\b.*"));
    }

    @Test
    void the_same_brief_gives_the_same_diagnosis_flips_and_all() {
        var chance = new Random(20);
        for (int i = 0; i < DRAWS; i++) {
            Tree tree = RandomBriefs.any(chance);
            assertThat(tree.diagnosed()).isEqualTo(tree.diagnosed());
            assertThat(tree.diagnosed().toString()).isEqualTo(tree.diagnosed().toString());
        }
    }

    private static final List<String> TITLES =
            List.of(
                    "Community of communities",
                    "Team room of the payroll department",
                    "Social media on TikTok and Instagram",
                    "Réseau social des passionnés");

    private static void assertSameDecision(Diagnosis other, Diagnosis plain) {
        assertThat(other.verdict()).isEqualTo(plain.verdict());
        assertThat(other.confidence()).isEqualTo(plain.confidence());
        assertThat(other.responsibilityType()).isEqualTo(plain.responsibilityType());
        assertThat(other.leaning()).isEqualTo(plain.leaning());
        assertThat(other.votes()).isEqualTo(plain.votes());
        assertThat(other.flips()).isEqualTo(plain.flips());
        assertThat(other.robustness()).isEqualTo(plain.robustness());
        assertThat(other.seats()).isEqualTo(plain.seats());
    }

    private static <T> T pick(List<T> list, Random chance) {
        return list.get(chance.nextInt(list.size()));
    }

    private static Tree someAnswered(Random chance) {
        Tree tree = brief("Drawn from a seed");
        String lean = pick(Answer.names(), chance);
        int answered = 1 + chance.nextInt(11);
        for (Dimension dimension : Dimension.values())
            if (chance.nextInt(11) < answered)
                tree.answer(
                        dimension.wireName(),
                        chance.nextInt(3) > 0 ? lean : pick(Answer.names(), chance));
        return tree;
    }

    private static boolean agrees(@Nullable Answer answer, Verdict verdict) {
        return switch (verdict) {
            case COMMUNITY_MANAGEMENT -> answer == Answer.COMMUNITY;
            case TEAM_MANAGEMENT -> answer == Answer.TEAM;
            case HYBRID -> answer == Answer.BOTH;
            case SOCIAL_MEDIA_MANAGEMENT, NO_STAFF, UNDECIDED -> false;
        };
    }

    private static Brief without(Brief brief, Dimension dimension) {
        var tree = new LinkedHashMap<String, @Nullable Object>(brief.toTree());
        var answers = new LinkedHashMap<String, Object>();
        brief.answers()
                .forEach(
                        (one, answer) -> {
                            if (one != dimension) answers.put(one.wireName(), answer.name());
                        });
        tree.put("answers", answers);
        return understood(tree);
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
