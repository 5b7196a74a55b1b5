package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Workstream;
import mandate.initiatives.domain.finding.Proposal;
import mandate.initiatives.domain.reading.TextReading;
import org.jspecify.annotations.Nullable;

/** Answers read from the texts, shown with their words so that somebody can confirm them. */
final class Proposals {
    private Proposals() {}

    static List<Proposal> of(Brief brief, TextReading reading) {
        var proposals = new ArrayList<Proposal>();
        add(proposals, reading, brief.answers().keySet(), brief.channelAnswers().keySet(), null);
        for (Workstream stream : brief.workstreams())
            if (!stream.answered())
                add(proposals, Scoping.reading(stream), Set.of(), Set.of(), stream.name());
        return proposals;
    }

    private static void add(
            List<Proposal> proposals,
            TextReading reading,
            Set<Dimension> answered,
            Set<ChannelQuestion> channelsAnswered,
            @Nullable String scope) {
        reading.answers()
                .forEach(
                        (dimension, read) -> {
                            if (!answered.contains(dimension))
                                proposals.add(
                                        new Proposal(
                                                dimension.wireName(),
                                                read.answer().name(),
                                                read.words(),
                                                scope));
                        });
        reading.channelAnswers()
                .forEach(
                        (question, read) -> {
                            if (!channelsAnswered.contains(question))
                                proposals.add(
                                        new Proposal(
                                                question.wireName(),
                                                question.word(read.answer()),
                                                read.words(),
                                                scope));
                        });
    }
}
