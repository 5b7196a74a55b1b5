package mandate.initiatives.domain.diagnosis;

import static mandate.initiatives.domain.Tree.DAY;
import static mandate.initiatives.domain.Tree.brief;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mandate.initiatives.domain.Tree;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.FactKind;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.words.Language;
import mandate.initiatives.domain.words.Text;
import org.junit.jupiter.api.Test;

/** No sentence of a diagnosis shows a word of the wire, in whichever language it is read. */
class PlainSentencesTest {
    private static final Pattern OF_THE_WIRE =
            Pattern.compile("\\b(?:[A-Z0-9-]+_[A-Z0-9_]+|[A-Z]{2,})\\b");

    /** Words in capitals that people use in that language. */
    private static Set<String> abbreviations(Language language) {
        return switch (language) {
            case EN -> Set.of("HR", "IT");
            case FR -> Set.of("RH");
        };
    }

    @Test
    void whatever_a_brief_holds_each_rule_says_it_in_the_words_of_the_reader() {
        var found = new TreeMap<String, String>();
        for (Brief one : new TellingBriefs(93).draw(1_500)) note(one, found);
        assertThat(found).isEmpty();
    }

    @Test
    void every_known_word_of_every_fact_is_put_into_words_wherever_it_is_said() {
        var found = new TreeMap<String, String>();
        for (Fact fact : Fact.values())
            for (String word : words(fact.kind()))
                for (Answer lean : Answer.values())
                    note(with(brief("Known words").all(lean.name()), fact, word), found);
        assertThat(found).isEmpty();
    }

    @Test
    void a_unit_is_abbreviated_as_the_reader_abbreviates_it() {
        Brief led = brief("Circle").all("COMMUNITY").fact("sponsorUnit", "HR + IT").understood();
        assertThat(sentences(led, Language.EN)).anyMatch(one -> one.contains("(HR + IT)"));
        assertThat(sentences(led, Language.FR))
                .anyMatch(one -> one.contains("(RH + informatique)"));
        Brief own = brief("Circle").all("COMMUNITY").fact("sponsorUnit", "R&D, Lyon").understood();
        assertThat(sentences(own, Language.FR)).anyMatch(one -> one.contains("(R&D, Lyon)"));
    }

    private static Brief with(Tree tree, Fact fact, String word) {
        boolean many =
                !(fact.kind() instanceof FactKind.OneOf || fact.kind() instanceof FactKind.Words);
        tree.fact(fact.wireName(), many ? List.of(word) : word);
        return tree.understood();
    }

    private static List<String> words(FactKind kind) {
        return switch (kind) {
            case FactKind.Words(List<String> known) -> known;
            case FactKind.Many(List<String> known) -> known;
            case FactKind.OneOf(List<String> allowed) -> allowed;
            case FactKind.SomeOf(List<String> allowed) -> allowed;
            case FactKind.YesNo _, FactKind.Amount _, FactKind.Id _, FactKind.Ids _ -> List.of();
            case FactKind.Measures _ -> List.of();
        };
    }

    private static void note(Brief brief, Map<String, String> found) {
        for (Language language : Language.values())
            for (String sentence : sentences(brief, language))
                OF_THE_WIRE
                        .matcher(sentence)
                        .results()
                        .map(one -> one.group())
                        .filter(word -> !abbreviations(language).contains(word))
                        .forEach(word -> found.put(word + " " + language, sentence));
    }

    /** Everything that the diagnosis says, and nothing that it only names. */
    private static List<String> sentences(Brief brief, Language language) {
        var texts = new ArrayList<Text>();
        collect(Diagnoses.withoutFlips(brief, DAY, RuleSet.standard()), texts);
        return texts.stream().map(text -> text.in(language)).toList();
    }

    private static void collect(Object value, List<Text> texts) {
        switch (value) {
            case null -> {}
            case Text text -> texts.add(text);
            case Collection<?> many -> many.forEach(one -> collect(one, texts));
            case Map<?, ?> pairs -> pairs.values().forEach(one -> collect(one, texts));
            case Record record -> components(record).forEach(one -> collect(one, texts));
            default -> {}
        }
    }

    private static Stream<Object> components(Record record) {
        return Stream.of(record.getClass().getRecordComponents())
                .map(
                        one -> {
                            try {
                                return one.getAccessor().invoke(record);
                            } catch (ReflectiveOperationException e) {
                                throw new LinkageError(one + " cannot be read", e);
                            }
                        });
    }
}
