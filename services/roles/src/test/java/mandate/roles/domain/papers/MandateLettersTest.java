package mandate.roles.domain.papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import mandate.roles.domain.Coaches;
import mandate.roles.domain.Language;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.papers.Paper.Block;
import mandate.roles.domain.papers.Paper.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MandateLettersTest {
    @ParameterizedTest
    @EnumSource
    void both_sides_sign_and_each_keeps_its_evidence(ResponsibilityType type) {
        var letter = letter(type, Language.EN);
        assertThat(letter.blocks())
                .filteredOn(Block.Signatures.class::isInstance)
                .containsExactly(
                        new Block.Signatures(
                                List.of("For the organisation, date", "Rosa Sample, date")));
        var evidence =
                letter.blocks().stream()
                        .filter(Block.Table.class::isInstance)
                        .map(Block.Table.class::cast)
                        .toList();
        assertThat(evidence).hasSize(1);
        assertThat(evidence.getFirst().rows())
                .extracting(List::getFirst)
                .containsExactly("the person", "the organisation");
        assertThat(evidence.getFirst().rows()).extracting(List::getLast).noneMatch(String::isBlank);
    }

    @Test
    void it_names_the_person_the_type_the_time_the_aim_and_the_review() {
        var facts = (Block.Facts) letter(ResponsibilityType.MEANS, Language.EN).blocks().getFirst();
        assertThat(facts.facts())
                .containsExactly(
                        new Fact("Person", "Rosa Sample"),
                        new Fact("Owed", "means"),
                        new Fact("Time", "20 % of a full post, January 2027 – June 2028"),
                        new Fact("Expected results", "Each shift has tried two crops"),
                        new Fact("Review", "1 January 2028"));
    }

    @Test
    void it_says_that_it_is_an_agreement_of_management_and_no_legal_advice() {
        assertThat(note(letter(ResponsibilityType.MEANS, Language.EN)))
                .contains("management agreement, not legal advice");
        assertThat(note(letter(ResponsibilityType.MEANS, Language.FR)))
                .contains("Accord de gestion, sans valeur de conseil juridique");
    }

    @Test
    void a_long_aim_is_cut_for_the_sake_of_the_one_page() {
        var club = Subjects.club(ResponsibilityType.MEANS, null);
        var wordy = "a😀".repeat(300);
        var setting =
                new Setting(
                        club.initiativeId(),
                        club.revision(),
                        club.title(),
                        club.language(),
                        club.scope(),
                        club.area(),
                        club.unit(),
                        club.verdict(),
                        club.type(),
                        club.level(),
                        club.fte(),
                        club.from(),
                        club.until(),
                        club.languages(),
                        club.skills(),
                        club.duties(),
                        club.measures(),
                        new Setting.Aims(wordy, "", "", "", "", ""),
                        club.lineManagers(),
                        club.cadence(),
                        club.charter(),
                        club.blockers(),
                        club.mandate(),
                        club.asOf());
        var subject = Subjects.of(Coaches.knowingPlants(2), setting, null, Language.EN);
        var facts = (Block.Facts) MandateLetters.paper(subject, setting).blocks().getFirst();
        var aim = facts.facts().get(3).value();
        assertThat(aim.length()).isLessThanOrEqualTo(160);
        assertThat(aim).endsWith("…");
        assertThat(aim.codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE))
                .isTrue();
        assertThat(facts.facts().getFirst()).isEqualTo(new Fact("Person", "to be named"));
    }

    private static Paper letter(ResponsibilityType type, Language language) {
        var setting = Subjects.club(type, null);
        var subject = Subjects.of(Coaches.knowingPlants(2), setting, Subjects.ROSA, language);
        return MandateLetters.paper(subject, setting);
    }

    private static String note(Paper paper) {
        return ((Block.Note) paper.blocks().getLast()).text();
    }
}
