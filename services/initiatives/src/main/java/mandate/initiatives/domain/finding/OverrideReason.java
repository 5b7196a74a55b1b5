package mandate.initiatives.domain.finding;

import java.util.Arrays;
import java.util.List;
import mandate.initiatives.domain.words.Text;

/** Why somebody chose another kind of management than the diagnosis, to be learnt from (R28). */
// the checker knows no records: the label holds nothing that can change
@SuppressWarnings("ImmutableEnumChecker")
public enum OverrideReason {
    ADVICE(Text.of("somebody advised it", "quelqu'un l'a conseillé")),
    MISUNDERSTANDING(Text.of("the two kinds were mixed up", "les deux modes ont été confondus")),
    DAILY_WORK_UNTOUCHED(
            Text.of(
                    "nobody wants to touch the daily work",
                    "personne ne veut toucher au travail quotidien")),
    KNOWS_MORE(
            Text.of(
                    "something is known that the brief does not say",
                    "on sait quelque chose que la demande ne dit pas"));

    private final Text label;

    OverrideReason(Text label) {
        this.label = label;
    }

    /** As people read it. */
    public Text label() {
        return label;
    }

    /** The reasons on offer, as they stand on the wire. */
    public static List<String> names() {
        return Arrays.stream(values()).map(Enum::name).toList();
    }

    /** Whether choosing this kind instead of the diagnosed one needs a reason. */
    public static boolean needed(Verdict diagnosed, Verdict chosen) {
        return diagnosed.staffed() && chosen != diagnosed;
    }
}
