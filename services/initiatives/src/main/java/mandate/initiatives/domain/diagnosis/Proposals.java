package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.brief.Answer;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.ChannelPole;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Workstream;
import mandate.initiatives.domain.finding.Proposal;
import mandate.initiatives.domain.reading.TextReading;
import mandate.initiatives.domain.reading.TextReading.Read;
import org.jspecify.annotations.Nullable;

/** Answers read from the texts, shown with their words so that somebody can confirm them. */
final class Proposals {
    private static final Dimension[] DIMENSIONS = Dimension.values();
    private static final ChannelQuestion[] QUESTIONS = ChannelQuestion.values();

    private Proposals() {}

    static List<Proposal> of(Brief brief, Readings readings) {
        var proposals = new ArrayList<Proposal>();
        add(proposals, readings.whole(), brief.answers(), brief.channelAnswers(), null);
        for (int i = 0; i < brief.workstreams().size(); i++) {
            Workstream stream = brief.workstreams().get(i);
            if (!stream.answered())
                add(proposals, readings.of(i), Map.of(), Map.of(), stream.name());
        }
        return proposals;
    }

    private static void add(
            List<Proposal> proposals,
            TextReading reading,
            Map<Dimension, Answer> answered,
            Map<ChannelQuestion, ChannelPole> channelsAnswered,
            @Nullable String scope) {
        for (Dimension dimension : DIMENSIONS) {
            Read<Answer> read = reading.answers().get(dimension);
            if (read == null || answered.containsKey(dimension)) continue;
            String name = dimension.wireName();
            proposals.add(new Proposal(name, read.answer().name(), read.words(), scope));
        }
        for (ChannelQuestion question : QUESTIONS) {
            Read<ChannelPole> read = reading.channelAnswers().get(question);
            if (read == null || channelsAnswered.containsKey(question)) continue;
            String word = question.word(read.answer());
            proposals.add(new Proposal(question.wireName(), word, read.words(), scope));
        }
    }
}
