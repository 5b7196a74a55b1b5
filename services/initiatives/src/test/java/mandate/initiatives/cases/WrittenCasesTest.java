package mandate.initiatives.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.brief.BriefReader;
import mandate.initiatives.domain.brief.BriefReading;
import mandate.initiatives.domain.diagnosis.Diagnoses;
import mandate.initiatives.domain.diagnosis.Diagnosis;
import mandate.initiatives.domain.finding.Question;
import mandate.initiatives.domain.finding.RuleSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every written case, through the reader of briefs and the diagnosis that the product uses. */
class WrittenCasesTest {
    private static final CaseShelf SHELF = CaseShelf.of(CaseShelf.FOLDER);

    @Test
    void the_cases_are_well_formed() {
        assertThat(SHELF.problems()).isEmpty();
    }

    @Test
    void there_are_enough_of_them_in_both_languages_and_from_several_sectors() {
        assertThat(SHELF.cases()).hasSizeGreaterThanOrEqualTo(120);
        assertThat(SHELF.cases().stream().filter(one -> one.language().equals("fr")).count())
                .isGreaterThanOrEqualTo(20);
        assertThat(SHELF.cases().stream().filter(WrittenCase::misleading).count())
                .isGreaterThanOrEqualTo(20);
        assertThat(SHELF.cases().stream().map(WrittenCase::file).distinct().count())
                .isGreaterThanOrEqualTo(6);
        assertThat(SHELF.cases().stream().filter(one -> one.twinOf() != null).count())
                .isGreaterThanOrEqualTo(10);
    }

    @TestFactory
    Stream<DynamicTest> the_product_says_what_the_case_expects() {
        return SHELF.cases().stream()
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.id() + " – " + one.note(), () -> holds(one)));
    }

    @TestFactory
    Stream<DynamicTest> twins_come_out_alike() {
        return SHELF.cases().stream()
                .filter(one -> one.twinOf() != null)
                .map(
                        one ->
                                DynamicTest.dynamicTest(
                                        one.id() + " and " + one.twinOf(),
                                        () -> assertAlike(one, elder(one))));
    }

    private static void holds(WrittenCase one) {
        Diagnosis diagnosis = diagnosed(one);
        List<Difference> differences = Expectations.differences(one.id(), one.expect(), diagnosis);
        assertThat(differences)
                .as(() -> Difference.table(differences) + "\n" + Expectations.why(diagnosis))
                .isEmpty();
    }

    private static WrittenCase elder(WrittenCase twin) {
        return SHELF.cases().stream()
                .filter(one -> one.id().equals(twin.twinOf()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(twin.id() + " is twin of nobody"));
    }

    private static void assertAlike(WrittenCase one, WrittenCase other) {
        assertThat(one.language()).as("languages differ").isNotEqualTo(other.language());
        for (String key : List.of("answers", "channelAnswers", "facts"))
            assertThat(Objects.equals(one.brief().get(key), other.brief().get(key)))
                    .as(one.id() + " and " + other.id() + " have the same " + key)
                    .isTrue();
        assertThat(one.expect()).as("the same is expected").isEqualTo(other.expect());
        assertThat(outline(diagnosed(one))).isEqualTo(outline(diagnosed(other)));
    }

    // everything but the words
    private static Map<String, @Nullable Object> outline(Diagnosis diagnosis) {
        var outline = new LinkedHashMap<String, @Nullable Object>();
        outline.put("verdict", diagnosis.verdict());
        outline.put("type", diagnosis.responsibilityType());
        outline.put("confidence", diagnosis.confidence());
        outline.put("parts", Expectations.parts(diagnosis));
        outline.put("warnings", Expectations.warnings(diagnosis));
        outline.put("blockers", Expectations.blockers(diagnosis));
        outline.put("questions", diagnosis.questions().stream().map(Question::field).toList());
        outline.put("owner", diagnosis.ownerRules());
        outline.put("role", diagnosis.roleId());
        outline.put("readiness", diagnosis.readiness().score());
        outline.put("flips", diagnosis.flips().stream().map(flip -> flip.set()).toList());
        return outline;
    }

    static Diagnosis diagnosed(WrittenCase one) {
        BriefReading reading = BriefReader.read(one.brief());
        if (reading instanceof BriefReading.Understood(var brief, _, _))
            return Diagnoses.diagnose(brief, Tree.DAY, RuleSet.standard());
        throw new AssertionError(one.id() + " is refused: " + reading);
    }
}
