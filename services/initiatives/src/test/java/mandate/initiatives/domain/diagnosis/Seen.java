package mandate.initiatives.domain.diagnosis;

import java.util.List;
import mandate.initiatives.domain.finding.Action;
import mandate.initiatives.domain.finding.Blocker;
import mandate.initiatives.domain.finding.Observation;
import mandate.initiatives.domain.finding.Question;
import mandate.initiatives.domain.finding.Vote;
import mandate.initiatives.domain.finding.Warning;

/** Picks out of a diagnosis what one rule said. */
final class Seen {
    private Seen() {}

    static List<String> warnings(Diagnosis diagnosis, String rule) {
        return diagnosis.warnings().stream()
                .filter(warning -> warning.rule().equals(rule))
                .map(Warning::code)
                .toList();
    }

    static List<String> blockers(Diagnosis diagnosis, String rule) {
        return diagnosis.blockers().stream()
                .filter(blocker -> blocker.rule().equals(rule))
                .map(Blocker::code)
                .toList();
    }

    static List<String> notes(Diagnosis diagnosis, String rule) {
        return diagnosis.observations().stream()
                .filter(note -> note.rule().equals(rule))
                .map(Observation::code)
                .toList();
    }

    static List<Action> actions(Diagnosis diagnosis, String rule) {
        return diagnosis.actions().stream().filter(action -> action.rule().equals(rule)).toList();
    }

    static List<String> asked(Diagnosis diagnosis) {
        return diagnosis.questions().stream().map(Question::field).toList();
    }

    static List<Vote> votes(Diagnosis diagnosis, String rule) {
        return diagnosis.votes().stream().filter(vote -> vote.rule().equals(rule)).toList();
    }
}
