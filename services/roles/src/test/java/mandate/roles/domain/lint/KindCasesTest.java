package mandate.roles.domain.lint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.text.Description;
import mandate.roles.domain.lint.text.Description.Claims;
import mandate.roles.domain.lint.text.DescriptionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class KindCasesTest {
    /** A description and the kinds that its duties describe; none when they do not decide. */
    record KindCase(String note, Set<RoleKind> kinds, String text) {
        @Override
        public String toString() {
            return note;
        }
    }

    static List<KindCase> cases() throws IOException {
        try (var in =
                Objects.requireNonNull(
                        KindCasesTest.class.getResourceAsStream("/lint-kinds/kinds.md"))) {
            var parts = new String(in.readAllBytes(), UTF_8).split("(?m)^## ", -1);
            var cases = new ArrayList<KindCase>();
            for (String part : Arrays.asList(parts).subList(1, parts.length)) cases.add(one(part));
            return cases;
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void duties_say_what_a_post_is_whatever_its_title(KindCase one) {
        var work = report(one).reading().work();

        assertThat(work.kinds()).as("%s", work.shares()).hasSameElementsAs(one.kinds());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_words_that_say_so_are_words_of_the_text(KindCase one) {
        var shares = report(one).reading().work().shares();

        for (var share : shares)
            assertThat(share.words())
                    .isNotEmpty()
                    .allMatch(words -> one.text().startsWith(words.text(), words.offset()));
    }

    @Test
    void every_kind_is_tried() throws IOException {
        var tried = EnumSet.noneOf(RoleKind.class);
        cases().forEach(one -> tried.addAll(one.kinds()));

        assertThat(tried).containsExactlyInAnyOrder(RoleKind.values());
        assertThat(cases()).anyMatch(one -> one.kinds().isEmpty());
    }

    private static LintReport report(KindCase one) {
        return Lint.of(
                new Description(DescriptionReader.read("text", one.text(), false), Claims.NONE));
    }

    private static KindCase one(String part) {
        int end = part.indexOf('\n');
        var heading = part.substring(0, end);
        var names = heading.substring(0, heading.indexOf(" · "));
        var kinds = EnumSet.noneOf(RoleKind.class);
        if (!names.equals("UNDECIDED"))
            for (String name : names.split(" \\+ ", -1)) kinds.add(RoleKind.valueOf(name));
        return new KindCase(heading, kinds, part.substring(end + 1).strip());
    }
}
