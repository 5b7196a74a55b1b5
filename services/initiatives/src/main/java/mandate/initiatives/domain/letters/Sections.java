package mandate.initiatives.domain.letters;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import mandate.initiatives.domain.diagnosis.Diagnosis;
import mandate.initiatives.domain.diagnosis.Part;
import mandate.initiatives.domain.finding.Blocker;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.Dependency;
import mandate.initiatives.domain.finding.Flip;
import mandate.initiatives.domain.finding.Observation;
import mandate.initiatives.domain.finding.Question;
import mandate.initiatives.domain.finding.ResponsibilityType;
import mandate.initiatives.domain.finding.Robustness;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.finding.Warning;
import mandate.initiatives.domain.words.Language;
import mandate.initiatives.domain.words.Text;

/** The sections that every full report has (R78), each a list of lines. */
final class Sections {
    private final Diagnosis diagnosis;
    private final Language language;

    Sections(Diagnosis diagnosis, Language language) {
        this.diagnosis = diagnosis;
        this.language = language;
    }

    /** The words this report uses, and only those. */
    List<String> definitions() {
        var verdicts = EnumSet.of(diagnosis.verdict());
        var types = EnumSet.noneOf(ResponsibilityType.class);
        var degrees = EnumSet.of(diagnosis.confidence());
        if (diagnosis.responsibilityType() != null) types.add(diagnosis.responsibilityType());
        for (Part part : diagnosis.parts()) {
            verdicts.add(part.verdict());
            types.add(part.responsibilityType());
            degrees.add(part.confidence());
        }
        var lines = new ArrayList<String>();
        for (Verdict verdict : verdicts) lines.add(Definitions.of(verdict).in(language));
        for (ResponsibilityType type : types) lines.add(Definitions.of(type).in(language));
        for (Confidence degree : degrees) lines.add(Definitions.of(degree).in(language));
        return lines;
    }

    private static final Text STOPS =
            Text.of("Before anything: {0} ({1})", "Avant tout : {0} ({1})");
    private static final Text NOTHING =
            Text.of(
                    "None was found in what the brief says.",
                    "Aucun ne ressort de ce que dit la demande.");
    private static final Text WAITS =
            Text.of("{0}: {1} is missing ({2})", "{0} : il manque {1} ({2})");

    /** What stands in the way, what may go wrong, and what depends on something missing. */
    List<String> challenges() {
        var lines = new ArrayList<String>();
        for (Blocker blocker : blockers())
            lines.add(STOPS.with(blocker.message(), blocker.rule()).in(language));
        for (Warning warning : warnings()) lines.add(warned(warning));
        for (Dependency dependency : diagnosis.dependencies())
            if (dependency.met().equals("NO"))
                lines.add(
                        WAITS.with(dependency.what(), dependency.needs(), dependency.rule())
                                .in(language));
        return lines.isEmpty() ? List.of(NOTHING.in(language)) : lines;
    }

    private String warned(Warning warning) {
        String line = warning.message().in(language) + " (" + warning.rule() + ")";
        if (warning.precautions().isEmpty()) return line;
        List<String> precautions =
                warning.precautions().stream().map(text -> text.in(language)).toList();
        return line + " → " + String.join(" · ", precautions);
    }

    List<Blocker> blockers() {
        var all = new ArrayList<>(diagnosis.blockers());
        for (Part part : diagnosis.parts()) all.addAll(part.blockers());
        return all;
    }

    List<Warning> warnings() {
        var all = new ArrayList<>(diagnosis.warnings());
        for (Part part : diagnosis.parts()) all.addAll(part.warnings());
        return all;
    }

    private static final Text OTHERWISE =
            Text.of("With {0} it would be {1}.", "Avec {0}, ce serait {1}.");
    private static final Text STANDS =
            Text.of(
                    "All weights may move by {0} % at once before the verdict changes.",
                    "Tous les poids peuvent varier ensemble de {0} % avant que le verdict change.");
    private static final Text NOTHING_DONE =
            Text.of("And if nothing is done? {0} {1}", "Et si l'on ne fait rien ? {0} {1}");
    private static final Text ASK =
            Text.of("Not known yet: {0} ({1})", "Pas encore connu : {0} ({1})");
    private static final int SOME = 3;

    /** What would change the outcome, what else is worth knowing, and the choice of leaving it. */
    List<String> foodForThought() {
        var lines = new ArrayList<String>();
        for (Flip flip : diagnosis.flips())
            lines.add(OTHERWISE.with(changes(flip), flip.to().label()).in(language));
        Robustness robustness = diagnosis.robustness();
        if (robustness != null && robustness.allWeights() != null)
            lines.add(STANDS.with((int) (robustness.allWeights() * 100)).in(language));
        for (Observation note : diagnosis.observations())
            lines.add(note.message().in(language) + " (" + note.rule() + ")");
        for (Question question : diagnosis.questions().stream().limit(SOME).toList())
            lines.add(ASK.with(question.why(), question.rule()).in(language));
        lines.add(
                NOTHING_DONE
                        .with(diagnosis.doNothing().option(), diagnosis.doNothing().cost())
                        .in(language));
        return lines;
    }

    private String changes(Flip flip) {
        var changes = new ArrayList<String>();
        flip.set().forEach((path, value) -> changes.add(Changes.said(path, value).in(language)));
        return String.join(", ", changes);
    }
}
