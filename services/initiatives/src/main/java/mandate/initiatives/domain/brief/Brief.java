package mandate.initiatives.domain.brief;

import java.util.List;
import java.util.Map;
import mandate.initiatives.domain.words.Language;

/** An initiative as somebody described it, read and checked. */
public record Brief(
        String title,
        String text,
        Language language,
        Map<Dimension, Answer> answers,
        Map<ChannelQuestion, ChannelPole> channelAnswers,
        Facts facts,
        String area,
        String unit,
        DemandWish demand,
        List<Workstream> workstreams) {

    /** Stands for an area or a unit that was left out. */
    public static final String NOWHERE = "–";

    public Brief {
        answers = Workstream.ordered(Dimension.class, answers);
        channelAnswers = Workstream.ordered(ChannelQuestion.class, channelAnswers);
        workstreams = List.copyOf(workstreams);
    }

    /** The same brief, answered in another language; what people wrote stays as they wrote it. */
    public Brief answeredIn(Language other) {
        return new Brief(
                title,
                text,
                other,
                answers,
                channelAnswers,
                facts,
                area,
                unit,
                demand,
                workstreams);
    }

    /** The canonical tree of this brief; reading it again gives an equal brief. */
    public Map<String, Object> toTree() {
        return BriefTree.of(this);
    }
}
