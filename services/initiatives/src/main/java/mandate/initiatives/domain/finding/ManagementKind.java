package mandate.initiatives.domain.finding;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

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

    /** The work this kind has in common with another. */
    public Set<WorkArea> sharedWith(ManagementKind other) {
        var shared = EnumSet.copyOf(work());
        shared.retainAll(other.work());
        return Collections.unmodifiableSet(shared);
    }
}
