package mandate.matching.engine.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LevelTableTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 of 5|5",
                "4/5|4",
                "1/5|1",
                "0/5|0",
                "8 sur 10|4",
                "7/10|4",
                "3 out of 4|4",
                "80 %|4",
                "3|3",
                "2.5|3",
                "0|0",
                "★★★☆☆|3",
                "***|3",
                "strong|4",
                "Strong|4",
                "very strong|5",
                "expert|5",
                "notions|1",
                "confirmé|4",
                "Confirmée|4",
                "débutant|1",
                "PMP certified|4",
                "certifié Scrum|4",
                "C1|5",
                "b2|4",
                "A1|1",
                "none|0",
                "aucune|0",
                "moyen|3",
                "très bon|4",
                "bon|3",
                "courant|4",
                "langue maternelle|5",
                "weak|1",
                "strong in public|4",
                "no experience|0"
            })
    void a_level_is_read_as_people_write_it(String written, int value) {
        var read = LevelTable.read(written);
        assertThat(read.value()).isEqualTo(value);
        assertThat(read.assumed()).isFalse();
        assertThat(read.readAs()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "  ",
                "6/5",
                "5/0",
                "7",
                "whatever",
                "not strong",
                "pas expert",
                "0x10",
                "-1",
                "9999999999/99999",
                "５ of ５ maybe"
            })
    void what_cannot_be_read_is_assumed_to_be_the_middle_and_says_so(String written) {
        assertThat(LevelTable.read(written)).isEqualTo(LevelRead.ASSUMED);
    }

    @ParameterizedTest
    @CsvSource({"strong,strong", "PMP certified,certified", "4/5,4/5"})
    void what_was_read_is_shown(String written, String shown) {
        assertThat(LevelTable.read(written).readAs()).isEqualTo(shown);
    }
}
