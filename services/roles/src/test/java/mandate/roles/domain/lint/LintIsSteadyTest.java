package mandate.roles.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Random;
import java.util.stream.Collectors;
import mandate.roles.domain.lint.text.Description;
import mandate.roles.domain.lint.text.Description.Claims;
import mandate.roles.domain.lint.text.DescriptionReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LintIsSteadyTest {
    private static final String[] PIECES = {
        "listen",
        "members",
        "écouter",
        "KPIs:",
        "- ",
        "\n",
        "\r\n",
        "## ",
        "**",
        "|",
        " ",
        "\t",
        "%",
        "un plan",
        "éditorial",
        "young",
        "under 30",
        "ROI",
        "e\u0301",
        "ﬁ",
        "\u00ad",
        "🙂",
        "\ud83d",
        "Duties:",
        "Missions :",
        ".",
        ";",
        ":",
        "•",
        "posts",
        "team",
        "entre 20 et 30 ans",
        "buzz"
    };

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_is_sent_is_read_and_every_word_shown_stands_where_it_is_said(int seed) {
        var random = new Random(seed);
        for (int n = 0; n < 300; n++) {
            var text = text(random, 1 + random.nextInt(60));
            var report = report(text);
            for (var finding : report.findings()) {
                var words = finding.words();
                assertThat(text.startsWith(words.text(), words.offset())).as(text).isTrue();
            }
        }
    }

    @Test
    void the_same_text_gives_the_same_report() {
        var text = text(new Random(99), 400);

        assertThat(report(text).findings()).isEqualTo(report(text).findings());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "members ",
                "link ",
                "entre 1 ",
                "e.",
                "- ",
                "a: ",
                "é",
                "**",
                "#\n",
                "|",
                "link members and publish posts to young people under 30 "
            })
    @Timeout(20)
    void a_long_monotonous_text_takes_no_longer_than_its_length(String piece) {
        assertThatCode(() -> report(piece.repeat(200_000 / piece.length())))
                .as(piece)
                .doesNotThrowAnyException();
    }

    private static String text(Random random, int pieces) {
        return random.ints(pieces, 0, PIECES.length)
                .mapToObj(i -> PIECES[i] + (random.nextBoolean() ? " " : ""))
                .collect(Collectors.joining());
    }

    private static LintReport report(String text) {
        return Lint.of(new Description(DescriptionReader.read("text", text, false), Claims.NONE));
    }
}
