package mandate.initiatives.domain.finding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import mandate.initiatives.domain.words.Text;

/**
 * The three kinds of management and the work each includes. They overlap: no kind is a sort of
 * another (R113), as the sources draw the border in two different ways.
 */
public enum ManagementKind {
    COMMUNITY,
    TEAM,
    SOCIAL_MEDIA;

    /** The fields of work this kind includes. */
    public Set<WorkArea> work() {
        return Collections.unmodifiableSet(
                switch (this) {
                    case COMMUNITY ->
                            EnumSet.of(
                                    WorkArea.ANSWERING,
                                    WorkArea.LINKING,
                                    WorkArea.LISTENING,
                                    WorkArea.REPORTING);
                    case TEAM ->
                            EnumSet.of(
                                    WorkArea.TASKS,
                                    WorkArea.CLEARING,
                                    WorkArea.LISTENING,
                                    WorkArea.REPORTING);
                    case SOCIAL_MEDIA ->
                            EnumSet.of(
                                    WorkArea.CHANNELS,
                                    WorkArea.POSTING,
                                    WorkArea.ANSWERING,
                                    WorkArea.REPORTING);
                });
    }

    /** The skills it asks for above all; one set for each kind, kept apart (R132). */
    public Text skills() {
        return switch (this) {
            case COMMUNITY ->
                    Text.of(
                            "listening, drawing people out, linking members, easing conflicts,"
                                    + " clear writing",
                            "écouter, faire parler, relier les membres, apaiser les conflits,"
                                    + " écrire clairement");
            case TEAM ->
                    Text.of(
                            "leading the group's work, clearing obstacles, giving feedback, using"
                                    + " the tool in daily work",
                            "diriger le travail du groupe, lever les obstacles, donner un retour,"
                                    + " employer l'outil au quotidien");
            case SOCIAL_MEDIA ->
                    Text.of(
                            "sensing trends, making content, reading figures, being reachable,"
                                    + " speaking like a person",
                            "sentir les tendances, produire des contenus, lire les chiffres, être"
                                    + " joignable, parler en personne");
        };
    }

    /** The work this kind has in common with another. */
    public Set<WorkArea> sharedWith(ManagementKind other) {
        var shared = EnumSet.copyOf(work());
        shared.retainAll(other.work());
        return Collections.unmodifiableSet(shared);
    }
}
