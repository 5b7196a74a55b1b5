package mandate.initiatives.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.reading.TextReading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextReaderTest {

    @ParameterizedTest
    @CsvSource({
        "People interested in sustainability, GROUP, COMMUNITY",
        "Des personnes intéressées par le climat, GROUP, COMMUNITY",
        "The finance team of 9, GROUP, TEAM",
        "Ship release 4, OBJECTIVE, TEAM",
        "Livrer la version 4, OBJECTIVE, TEAM",
        "Crowd ideas, OBJECTIVE, COMMUNITY",
        "Weekly newsletter by Comms, PUBLICATION, COMMUNITY",
        "incident notes by staff, PUBLICATION, TEAM",
        "Entraide entre techniciens, PUBLICATION, TEAM",
        "Members of the project only, SCOPE, TEAM",
        "Ouverte à toute l'entreprise, SCOPE, COMMUNITY",
        "volunteers, DRIVER, COMMUNITY",
        "Des volontaires, DRIVER, COMMUNITY",
        "Run the support rota, DRIVER, TEAM",
        "They have no time, OBSTACLE, COMMUNITY",
        "The tool does not fit the process, OBSTACLE, TEAM"
    })
    void words_speak_for_an_end_of_a_dimension(String text, Dimension dimension, Answer answer) {
        assertThat(TextReader.read(text).plainAnswers()).containsEntry(dimension, answer);
    }

    @Test
    void the_words_are_shown_as_they_were_written() {
        assertThat(TextReader.read("Open to whoever FEELS LIKE it").answers())
                .containsEntry(Dimension.DRIVER, new Read<>(Answer.COMMUNITY, "FEELS LIKE it"));
        assertThat(TextReader.read("Réservé à l’équipe").answers())
                .containsEntry(Dimension.SCOPE, new Read<>(Answer.TEAM, "Réservé à l’équipe"));
    }

    @ParameterizedTest
    @CsvSource({
        "It is not mandatory, EXPECTED_PARTICIPATION, COMMUNITY",
        "Ce n'est pas obligatoire, EXPECTED_PARTICIPATION, COMMUNITY",
        "Nobody is obliged to take part, EXPECTED_PARTICIPATION, COMMUNITY",
        "Personne n’y est tenu, EXPECTED_PARTICIPATION, COMMUNITY",
        "Nobody is exempt, EXPECTED_PARTICIPATION, TEAM",
        "Every nurse on the ward has to sign, EXPECTED_PARTICIPATION, TEAM",
        "Personne n'est dispensé, EXPECTED_PARTICIPATION, TEAM",
        "She does not answer for the outcome, RESPONSIBILITY, COMMUNITY",
        "She answers for the outcome, RESPONSIBILITY, TEAM",
        "Il ne répond pas des ventes, RESPONSIBILITY, COMMUNITY",
        "Il répond des ventes, RESPONSIBILITY, TEAM",
        "The twelve clerks of the desk, GROUP, TEAM",
        "Les douze agents du guichet, GROUP, TEAM"
    })
    void both_ways_of_saying_it_are_told_apart(String text, Dimension dimension, Answer answer) {
        assertThat(TextReader.read(text).plainAnswers()).containsEntry(dimension, answer);
    }

    @Test
    void what_is_denied_says_nothing() {
        assertThat(TextReader.read("No task was assigned and it is not a project team").answers())
                .isEmpty();
        assertThat(TextReader.read("Aucune tâche n'y est confiée").answers()).isEmpty();
    }

    @Test
    void a_plain_word_yields_to_a_telling_one() {
        assertThat(TextReader.read("The twelve clerks of the desk who like chess").plainAnswers())
                .containsEntry(Dimension.GROUP, Answer.COMMUNITY);
    }

    @Test
    void names_weigh_nothing_and_a_title_only_fills_gaps() {
        assertThat(TextReader.read("The community. Circle. Guild. Network. Le réseau.").answers())
                .isEmpty();
        assertThat(TextReader.read("Our project team", "Volunteers meet.").plainAnswers())
                .containsExactly(Map.entry(Dimension.DRIVER, Answer.COMMUNITY));
        assertThat(TextReader.read("Assigned tasks", "Volunteers meet.").plainAnswers())
                .containsExactly(Map.entry(Dimension.DRIVER, Answer.COMMUNITY));
        assertThat(TextReader.read("Ship release 4", "Volunteers meet.").plainAnswers())
                .containsEntry(Dimension.OBJECTIVE, Answer.TEAM);
    }

    @Test
    void words_for_both_ends_read_as_both() {
        assertThat(TextReader.read("Volunteers on assigned tasks").plainAnswers())
                .containsEntry(Dimension.DRIVER, Answer.BOTH);
    }

    @Test
    void parts_of_words_do_not_count() {
        assertThat(TextReader.read("A steamy crowdfunded shipyard").answers()).isEmpty();
        assertThat(TextReader.read("").answers()).isEmpty();
    }

    @Test
    void channels_and_platforms_are_read_as_well() {
        TextReading grow = TextReader.read("Grow page followers with 5 posts a day on TikTok");
        assertThat(grow.plainChannelAnswers())
                .isEqualTo(
                        Map.of(
                                ChannelQuestion.FOCUS,
                                ChannelPole.SOCIAL_MEDIA,
                                ChannelQuestion.ORIENTATION,
                                ChannelPole.SOCIAL_MEDIA));
        assertThat(grow.platforms()).containsExactly("TikTok");
        assertThat(TextReader.read("Retain existing users").plainChannelAnswers())
                .containsEntry(ChannelQuestion.SEGMENT, ChannelPole.COMMUNITY);
    }

    @Test
    void taking_part_is_no_measure_and_a_channel_that_is_denied_is_none() {
        assertThat(TextReader.read("She tries to awaken participation").plainChannelAnswers())
                .isEmpty();
        assertThat(TextReader.read("It is measured by participation").plainChannelAnswers())
                .containsEntry(ChannelQuestion.KPI, ChannelPole.COMMUNITY);
        assertThat(TextReader.read("No new customers, no posts a day").plainChannelAnswers())
                .isEmpty();
    }

    @Test
    void a_long_and_odd_text_is_read_without_harm() {
        String odd = "İ\uD83D\uDE00é ".repeat(2_000) + "volunteers";
        assertThat(TextReader.read(odd).plainAnswers())
                .containsEntry(Dimension.DRIVER, Answer.COMMUNITY);
    }
}
