package mandate.matching.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {
    @Test
    void a_language_and_a_month_are_named_as_the_reader_names_them() {
        assertThat(new LanguageName("en").said()).isEqualTo(new Said("English", "anglais"));
        assertThat(new MonthName(YearMonth.of(2027, 2)).said())
                .isEqualTo(new Said("February 2027", "février 2027"));
    }

    @Test
    void a_tag_without_a_name_stands_for_itself() {
        assertThat(new LanguageName("?").said()).isEqualTo(new Said("?", "?"));
    }

    @Test
    void a_number_has_no_empty_decimals_and_the_comma_of_its_reader() {
        assertThat(new NumberSaid(12).said()).isEqualTo(new Said("12", "12"));
        assertThat(new NumberSaid(20).said()).isEqualTo(new Said("20", "20"));
        assertThat(new NumberSaid(2.5).said()).isEqualTo(new Said("2.5", "2,5"));
    }

    @Test
    void several_things_are_said_one_after_the_other() {
        var both = List.of(new LanguageName("en").said(), new LanguageName("fr").said());
        assertThat(Said.list(both)).isEqualTo(new Said("English, French", "anglais, français"));
    }
}
