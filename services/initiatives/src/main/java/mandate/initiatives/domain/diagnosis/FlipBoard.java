package mandate.initiatives.domain.diagnosis;

import java.util.List;
import mandate.initiatives.domain.choice.Outcome;
import mandate.initiatives.domain.choice.Scopes;

/** Where answers are moved to see what an initiative would come to. */
sealed interface FlipBoard permits WholeBoard, StreamsBoard {
    /** The board of an initiative. */
    static FlipBoard of(Deciding deciding, Scopes scopes, Outcome today) {
        return scopes.workstreams().isEmpty()
                ? new WholeBoard(deciding, scopes.whole(), today)
                : new StreamsBoard(deciding, scopes, today);
    }

    /**
     * All ways to another outcome that take exactly so many changed answers on top of these facts,
     * save those of which a part does the same.
     */
    List<FlipWay> exactly(int answers, FlipGates gates);
}
