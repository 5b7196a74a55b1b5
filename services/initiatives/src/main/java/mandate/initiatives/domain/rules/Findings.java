package mandate.initiatives.domain.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mandate.initiatives.domain.brief.ChannelQuestion;
import mandate.initiatives.domain.brief.Dimension;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.finding.Action;
import mandate.initiatives.domain.finding.Blocker;
import mandate.initiatives.domain.finding.Burden;
import mandate.initiatives.domain.finding.Observation;
import mandate.initiatives.domain.finding.Question;
import mandate.initiatives.domain.finding.Severity;
import mandate.initiatives.domain.finding.Warning;
import mandate.initiatives.domain.words.Text;

/** Takes down what the rules find about one scope. */
public final class Findings {
    private final Case looked;
    private final List<Warning> warnings = new ArrayList<>();
    private final List<Blocker> blockers = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private final List<Action> actions = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<Burden> burdens = new ArrayList<>();

    Findings(Case looked) {
        this.looked = looked;
    }

    void warn(int rule, String code, Text message, Text... precautions) {
        warning(rule, code, Severity.WARN, message, precautions);
    }

    void warnLoudly(int rule, String code, Text message, Text... precautions) {
        warning(rule, code, Severity.HIGH, message, precautions);
    }

    private void warning(
            int rule, String code, Severity severity, Text message, Text... precautions) {
        warnings.add(new Warning("R" + rule, code, severity, message, List.of(precautions)));
    }

    void block(int rule, String code, Text message) {
        blockers.add(new Blocker("R" + rule, code, message));
    }

    void ask(int rule, Fact fact, Text why) {
        ask(rule, fact.path(), why);
    }

    void ask(int rule, Dimension dimension, Text why) {
        ask(rule, "answers." + dimension.wireName(), why);
    }

    void ask(int rule, ChannelQuestion question, Text why) {
        ask(rule, "channelAnswers." + question.wireName(), why);
    }

    // one field is asked for once, by the first rule that wants to know
    void ask(int rule, String field, Text why) {
        String path = looked.path() + field;
        if (questions.stream().noneMatch(question -> question.field().equals(path)))
            questions.add(new Question(path, why, "R" + rule));
    }

    void act(int rule, int days, Text what, Text who) {
        actions.add(
                new Action(what, who, looked.asOf().plusDays(days), "R" + rule, looked.scope()));
    }

    void note(int rule, String code, Text message) {
        observations.add(new Observation("R" + rule, code, message));
    }

    void burden(int rule, String who, Text shows) {
        burdens.add(new Burden(who, shows, "R" + rule, looked.scope()));
    }

    /** Whether a warning or a blocker by one of these rules stands already. */
    boolean found(Set<String> rules) {
        return warnings.stream().anyMatch(warning -> rules.contains(warning.rule()))
                || blockers.stream().anyMatch(blocker -> rules.contains(blocker.rule()));
    }

    /** Warnings, in the order of the rules. */
    public List<Warning> warnings() {
        return List.copyOf(warnings);
    }

    /** Blockers, in the order of the rules. */
    public List<Blocker> blockers() {
        return List.copyOf(blockers);
    }

    /** Questions, each field once. */
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    /** Next steps. */
    public List<Action> actions() {
        return List.copyOf(actions);
    }

    /** What is worth knowing. */
    public List<Observation> observations() {
        return List.copyOf(observations);
    }

    /** Who has to show what. */
    public List<Burden> burdens() {
        return List.copyOf(burdens);
    }
}
