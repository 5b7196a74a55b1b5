package mandate.initiatives.domain.letters;

import static mandate.initiatives.domain.Tree.DAY;
import static mandate.initiatives.domain.Tree.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.diagnosis.Diagnoses;
import mandate.initiatives.domain.diagnosis.Diagnosis;
import mandate.initiatives.domain.diagnosis.RandomBriefs;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.words.Language;
import org.junit.jupiter.api.Test;

class LettersTest {

    @Test
    void r50_an_executive_reads_one_line_and_a_manager_one_page() {
        Brief circle = circle().understood();
        Diagnosis diagnosis = diagnosed(circle);
        String line = Letters.executiveLine(circle, diagnosis);
        assertThat(line)
                .startsWith("Reading circle: community management (high confidence;")
                .doesNotContain("\n");
        String page = Letters.managersPage(circle, diagnosis);
        assertThat(page).contains("## Why", "## What to do first", "(R");
        assertThat(page.lines().count()).isLessThan(40);
        assertThat(Letters.fullPath(circle, diagnosis).length()).isGreaterThan(page.length());
    }

    @Test
    void r78_every_full_path_defines_its_words_names_challenges_and_leaves_food_for_thought() {
        var chance = new Random(78);
        for (int i = 0; i < 100; i++) {
            Brief any = RandomBriefs.any(chance).understood();
            String english = Letters.fullPath(any, diagnosed(any));
            assertThat(english)
                    .contains("## Definitions used", "## Challenges ahead", "## Food for thought")
                    .doesNotContain("{0}", "null");
            Brief other = any.answeredIn(Language.FR);
            assertThat(Letters.fullPath(other, diagnosed(other)))
                    .contains("## Définitions employées", "## Difficultés à venir", "## À méditer");
        }
    }

    @Test
    void no_letter_shows_a_word_of_the_wire() {
        var chance = new Random(50);
        for (int i = 0; i < 200; i++) {
            Brief any = RandomBriefs.any(chance).understood();
            Brief other = any.answeredIn(Language.FR);
            assertThat(Letters.fullPath(any, diagnosed(any)).replaceAll("\\b(HR|IT)\\b", ""))
                    .doesNotContainPattern("\\b(?:[A-Z0-9-]+_[A-Z0-9_]+|[A-Z]{2,})\\b");
            assertThat(Letters.fullPath(other, diagnosed(other)).replaceAll("\\bRH\\b", ""))
                    .doesNotContainPattern("\\b(?:[A-Z0-9-]+_[A-Z0-9_]+|[A-Z]{2,})\\b");
        }
    }

    @Test
    void a_letter_in_french_says_the_same_in_french() {
        Brief circle = circle().understood().answeredIn(Language.FR);
        assertThat(Letters.executiveLine(circle, diagnosed(circle)))
                .startsWith("Reading circle : une animation de communauté (confiance élevée ;");
        assertThat(Letters.managersPage(circle, diagnosed(circle))).contains("## Pourquoi");
    }

    @Test
    void a_blocker_stands_in_the_line_of_the_executive() {
        Brief blocked = circle().fact("expectedResults", null).understood();
        assertThat(Letters.executiveLine(blocked, diagnosed(blocked))).contains("Blocked: ");
    }

    @Test
    void the_parts_of_a_hybrid_are_told_with_their_owners_responsibility() {
        Brief two =
                brief("Ideas and build")
                        .workstreams(brief("ideas").all("COMMUNITY"), brief("build").all("TEAM"))
                        .understood();
        assertThat(Letters.managersPage(two, diagnosed(two)))
                .contains("**ideas**: community management", "**build**: management by the team");
    }

    @Test
    void the_same_diagnosis_gives_the_same_letter() {
        Brief circle = circle().understood();
        assertThat(Letters.fullPath(circle, diagnosed(circle)))
                .isEqualTo(Letters.fullPath(circle, diagnosed(circle)));
    }

    private static Tree circle() {
        return brief("Reading circle").all("COMMUNITY").fact("linkedProcess", "Onboarding");
    }

    private static Diagnosis diagnosed(Brief brief) {
        return Diagnoses.diagnose(brief, DAY, RuleSet.standard());
    }
}
