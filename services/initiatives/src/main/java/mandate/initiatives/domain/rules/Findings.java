package mandate.initiatives.domain.rules;

import java.util.ArrayList;
import java.util.Collections;
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
        warnings.add(new Warning(Rule.cited(rule), code, severity, message, List.of(precautions)));
    }

    void block(int rule, String code, Text message) {
        blockers.add(new Blocker(Rule.cited(rule), code, message));
    }

    void ask(int rule, Fact fact, Text why) {
        ask(rule, fact.path(), why);
    }

    void ask(int rule, Dimension dimension, Text why) {
        ask(rule, dimension.path(), why);
    }

    void ask(int rule, ChannelQuestion question, Text why) {
        ask(rule, question.path(), why);
    }

    void ask(int rule, String field, Text why) {
        askWhole(rule, looked.path().isEmpty() ? field : looked.path() + field, why);
    }

    // one field is asked for once, by the first rule that wants to know
    void askWhole(int rule, String path, Text why) {
        for (Question question : questions) if (question.field().equals(path)) return;
        questions.add(new Question(path, why, Rule.cited(rule)));
    }

    void act(int rule, int days, Text what, Text who) {
        actions.add(
                new Action(
                        what, who, looked.asOf().plusDays(days), Rule.cited(rule), looked.scope()));
    }

    void note(int rule, String code, Text message) {
        observations.add(new Observation(Rule.cited(rule), code, message));
    }

    void burden(int rule, String who, Text shows) {
        burdens.add(new Burden(who, shows, Rule.cited(rule), looked.scope()));
    }

    /** Whether a warning or a blocker by one of these rules stands already. */
    boolean found(Set<String> rules) {
        for (Warning warning : warnings) if (rules.contains(warning.rule())) return true;
        for (Blocker blocker : blockers) if (rules.contains(blocker.rule())) return true;
        return false;
    }

    /** Warnings, in the order of the rules. */
    public List<Warning> warnings() {
        return Collections.unmodifiableList(warnings);
    }

    /** Blockers, in the order of the rules. */
    public List<Blocker> blockers() {
        return Collections.unmodifiableList(blockers);
    }

    /** Questions, each field once. */
    public List<Question> questions() {
        return Collections.unmodifiableList(questions);
    }

    /** Next steps. */
    public List<Action> actions() {
        return Collections.unmodifiableList(actions);
    }

    /** What is worth knowing. */
    public List<Observation> observations() {
        return Collections.unmodifiableList(observations);
    }

    /** Who has to show what. */
    public List<Burden> burdens() {
        return Collections.unmodifiableList(burdens);
    }
}
