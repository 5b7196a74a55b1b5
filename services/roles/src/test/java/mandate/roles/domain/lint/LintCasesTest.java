package mandate.roles.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import mandate.roles.domain.Language;
import mandate.roles.domain.lint.finding.Finding;
import mandate.roles.domain.lint.finding.FindingCode;
import mandate.roles.domain.lint.text.Description;
import mandate.roles.domain.lint.text.Description.Claims;
import mandate.roles.domain.lint.text.DescriptionReader;
import mandate.roles.domain.lint.text.LanguageGuess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LintCasesTest {
    private static final List<LintCase> CASES = LintCase.all();

    static Stream<LintCase> firing() {
        return CASES.stream().filter(LintCase::fires);
    }

    static Stream<LintCase> nearMisses() {
        return CASES.stream().filter(one -> !one.fires() && !one.code().equals("NOTHING"));
    }

    static Stream<LintCase> fine() {
        return CASES.stream().filter(one -> one.code().equals("NOTHING"));
    }

    @ParameterizedTest
    @MethodSource("firing")
    void what_is_wrong_is_found_at_its_words(LintCase one) {
        var found = found(one);

        assertThat(found).as("%s finds %s", one, found(one, "")).isNotEmpty();
        assertThat(found)
                .extracting(finding -> finding.words().text())
                .as("%s", one)
                .contains(one.words());
    }

    @ParameterizedTest
    @MethodSource("nearMisses")
    void what_only_looks_alike_is_let_through(LintCase one) {
        assertThat(found(one)).as("%s", one).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fine")
    void in_a_good_description_nothing_is_found(LintCase one) {
        assertThat(found(one, "")).as("%s", one).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_finding_has_a_case_and_a_near_miss_in_each_language(FindingCode code) {
        for (Language language : Language.values()) {
            assertThat(firing().filter(is(code, language))).as("%s fires", code).isNotEmpty();
            assertThat(nearMisses().filter(is(code, language))).as("%s silent", code).isNotEmpty();
        }
    }

    @Test
    void no_case_is_written_for_a_finding_that_does_not_exist() {
        var codes = Stream.of(FindingCode.values()).map(FindingCode::name).toList();

        assertThat(CASES)
                .extracting(LintCase::code)
                .filteredOn(code -> !code.equals("NOTHING"))
                .isSubsetOf(codes);
    }

    @ParameterizedTest
    @MethodSource("firing")
    void a_finding_says_where_why_and_what_is_better_in_both_languages(LintCase one) {
        for (Finding finding : Lint.of(read(one)).findings()) {
            var words = finding.words();
            assertThat(one.text().substring(words.offset(), words.offset() + words.length()))
                    .isEqualTo(words.text());
            assertThat(finding.rule()).matches("R\\d{1,3}");
            for (Language language : Language.values()) {
                assertThat(finding.why().in(language)).endsWith(".").doesNotContain("{");
                assertThat(finding.better().in(language)).isNotBlank();
            }
            assertThat(finding.why().en()).isNotEqualTo(finding.why().fr());
        }
    }

    @ParameterizedTest
    @MethodSource("firing")
    void the_language_of_a_case_is_recognised(LintCase one) {
        assertThat(LanguageGuess.of(one.text())).as("%s", one).isEqualTo(one.language());
    }

    private static java.util.function.Predicate<LintCase> is(FindingCode code, Language language) {
        return one -> one.code().equals(code.name()) && one.language() == language;
    }

    private static List<Finding> found(LintCase one) {
        return found(one, one.code());
    }

    private static List<Finding> found(LintCase one, String code) {
        return Lint.of(read(one)).findings().stream()
                .filter(finding -> code.isEmpty() || finding.code().name().equals(code))
                .toList();
    }

    private static Description read(LintCase one) {
        return new Description(DescriptionReader.read("text", one.text(), false), Claims.NONE);
    }
}
