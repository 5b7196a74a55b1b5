package mandate.initiatives.domain.diagnosis;

import java.util.ArrayList;
import java.util.List;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.Workstream;
import mandate.initiatives.domain.choice.Answers;
import mandate.initiatives.domain.choice.Scope;
import mandate.initiatives.domain.choice.Scopes;
import mandate.initiatives.domain.choice.Situation;
import mandate.initiatives.domain.reading.TextReading;

/** Turns a brief into the scopes among which is chosen. */
final class Scoping {
    private Scoping() {}

    static Scopes of(Brief brief, Readings readings) {
        var whole =
                Situation.of(
                        Answers.of(brief.answers(), brief.channelAnswers()),
                        brief.facts(),
                        brief.facts(),
                        false);
        var scopes = new ArrayList<Scope>();
        List<Workstream> streams = brief.workstreams();
        for (int i = 0; i < streams.size(); i++)
            scopes.add(
                    new Scope(
                            streams.get(i).name(),
                            i,
                            situation(brief, streams.get(i), readings.of(i))));
        return new Scopes(whole, scopes);
    }

    private static Situation situation(Brief brief, Workstream stream, TextReading reading) {
        var facts = brief.facts().under(stream.facts());
        if (stream.answered())
            return Situation.of(
                    Answers.of(stream.answers(), stream.channelAnswers()),
                    facts,
                    stream.facts(),
                    false);
        return Situation.of(
                Answers.of(reading.plainAnswers(), reading.plainChannelAnswers()),
                facts,
                stream.facts(),
                true);
    }
}
