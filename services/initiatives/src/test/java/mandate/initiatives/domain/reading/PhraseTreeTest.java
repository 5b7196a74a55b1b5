package mandate.initiatives.domain.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import mandate.initiatives.domain.words.PlainLetters;
import org.junit.jupiter.api.Test;

class PhraseTreeTest {
    private static final List<Phrases> SETS =
            List.of(
                    Phrases.of("team|team of #|teams|a team spirit|équipe"),
                    Phrases.of("team|communit*|feel* like|feel* like it"),
                    Phrases.of("answer* staff questions|q&a|1-9-90|l'outil ne|reseau d'*"),
                    Phrases.of("run|runs|running|runs the * well"));

    @Test
    void the_longest_phrase_of_a_set_is_taken_and_reading_goes_on_after_it() {
        assertThat(PhraseTree.of(SETS).read("Team of 9 feels like it: a TEAM of nine, Équipe"))
                .containsExactly(
                        List.of("Team of 9", "TEAM of nine", "Équipe"),
                        List.of("Team", "feels like it"),
                        List.of(),
                        List.of());
    }

    @Test
    void a_star_stands_for_any_ending_and_a_lone_one_for_any_word() {
        assertThat(PhraseTree.of(SETS).read("communities; she runs the bakery well, réseau d’amis"))
                .containsExactly(
                        List.of(),
                        List.of("communities"),
                        List.of("réseau d’amis"),
                        List.of("runs the bakery well"));
    }

    @Test
    void a_number_may_be_written_in_words() {
        PhraseTree tree = PhraseTree.of(List.of(Phrases.of("the # nurses|les # infirmieres")));
        for (String text :
                List.of(
                        "The 31 nurses",
                        "the thirty-one nurses",
                        "Les trente et une infirmières",
                        "les dix-sept infirmières"))
            assertThat(tree.read(text)).as(text).containsExactly(List.of(text));
        assertThat(tree.read("the nurses, the many nurses")).containsExactly(List.of());
    }

    @Test
    void a_choice_stands_for_each_of_its_words_and_for_none_where_one_is_empty() {
        Phrases set = Phrases.of("(may/can) (freely/) (come/join)");
        assertThat(set.all()).hasSize(8).contains("may freely come", "can join");
        assertThat(PhraseTree.of(List.of(set)).read("They can freely join, you may come"))
                .containsExactly(List.of("can freely join", "may come"));
    }

    @Test
    void one_word_and_room_for_a_few_stay_within_the_clause() {
        PhraseTree tree = PhraseTree.of(List.of(Phrases.of("each .. must|those who _ it")));
        assertThat(tree.read("Each of the four nurses must; those who really-like it"))
                .containsExactly(
                        List.of("Each of the four nurses must", "those who really-like it"));
        assertThat(tree.read("Each must")).containsExactly(List.of("Each must"));
        assertThat(tree.read("chaque l’un d’eux, each l’un d’eux must").getFirst()).hasSize(1);
        for (String text :
                List.of("Each nurse, they must", "each of the five old nurses must", "each. Must"))
            assertThat(tree.read(text)).as(text).containsExactly(List.of());
    }

    @Test
    void what_is_denied_is_not_taken_up_to_the_end_of_the_clause() {
        PhraseTree tree =
                PhraseTree.of(
                        List.of(
                                Phrases.of("tasks|mandatory|tache*|obligatoire*|nobody has to"),
                                Phrases.names("slack")));
        for (String text :
                List.of(
                        "There are no tasks",
                        "it isn't at all mandatory",
                        "without any of the old tasks",
                        "aucune tâche",
                        "ce n'est pas obligatoire",
                        "personne n'y a de tâches"))
            assertThat(tree.read(text).getFirst()).as(text).isEmpty();
        assertThat(tree.read("Not yet. Tasks are mandatory").getFirst())
                .containsExactly("Tasks", "mandatory");
        assertThat(tree.read("It is not new, tasks come").getFirst()).containsExactly("tasks");
        assertThat(tree.read("Une personne a des tâches").getFirst()).containsExactly("tâches");
        assertThat(tree.read("Nobody has to").getFirst()).containsExactly("Nobody has to");
        assertThat(tree.read("We are not on Slack").getLast()).containsExactly("Slack");
    }

    @Test
    void words_are_shown_once_whatever_their_case() {
        assertThat(PhraseTree.of(SETS).read("run Run RUN runs").getLast())
                .containsExactly("run", "runs");
    }

    @Test
    void it_finds_what_trying_every_phrase_at_every_place_finds() {
        var chance = new Random(7);
        PhraseTree tree = PhraseTree.of(SETS);
        for (int i = 0; i < 3_000; i++) {
            String text = text(chance);
            var slowly = new ArrayList<List<String>>();
            for (Phrases set : SETS) slowly.add(slowly(set, text));
            assertThat(tree.read(text)).as(text).isEqualTo(slowly);
        }
    }

    private static final List<String> BITS =
            List.of(
                    "team",
                    "Team of ",
                    "9",
                    "teams",
                    "équipe",
                    "a team spirit",
                    "communit",
                    "ies",
                    "feel",
                    "feels like",
                    " it",
                    "answer",
                    "answers staff questions",
                    "q&a",
                    "Q&A",
                    "1-9-90",
                    "l’outil",
                    " ne",
                    "réseau d'",
                    "amis",
                    "run",
                    "RUNS",
                    " the ",
                    "well",
                    " ",
                    "  ",
                    "\n",
                    ", ",
                    "-",
                    "7",
                    "é");

    private static String text(Random chance) {
        var text = new StringBuilder();
        for (int more = chance.nextInt(9); more >= 0; more--) {
            text.append(BITS.get(chance.nextInt(BITS.size())));
            if (chance.nextBoolean()) text.append(' ');
        }
        return text.toString();
    }

    private static List<String> slowly(Phrases set, String text) {
        String plain = PlainLetters.of(text);
        var words = new ArrayList<String>();
        for (int at = 0; at < plain.length(); at++) {
            int end = longest(set, plain, at);
            if (end <= at) continue;
            String found = text.substring(at, end);
            if (words.stream().noneMatch(found::equalsIgnoreCase)) words.add(found);
            at = end - 1;
        }
        return words;
    }

    private static int longest(Phrases set, String plain, int at) {
        int longest = 0;
        for (String phrase : set.all()) {
            Matcher matcher =
                    PATTERNS.computeIfAbsent(phrase, PhraseTreeTest::pattern).matcher(plain);
            matcher.useTransparentBounds(true).region(at, plain.length());
            if (matcher.lookingAt()) longest = Math.max(longest, matcher.end());
        }
        return longest;
    }

    private static final Map<String, Pattern> PATTERNS = new HashMap<>();

    private static Pattern pattern(String phrase) {
        var out = new StringBuilder("(?<![\\p{L}\\p{N}])");
        for (char sign : phrase.toCharArray())
            out.append(
                    switch (sign) {
                        case ' ' -> "\\s++";
                        case '*' -> "\\p{L}*+";
                        case '#' -> "\\p{N}++";
                        default -> Pattern.quote(String.valueOf(sign));
                    });
        return Pattern.compile(out.append("(?![\\p{L}\\p{N}])").toString());
    }
}
