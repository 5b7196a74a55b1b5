package mandate.initiatives.domain.finding;

import java.util.Collection;
import java.util.stream.Collectors;
import mandate.initiatives.domain.words.Language;
import mandate.initiatives.domain.words.Text;

/** A field of work that one or several management kinds include (R4, R111, R112). */
// the checker knows no records: the label holds nothing that can change
@SuppressWarnings("ImmutableEnumChecker")
public enum WorkArea {
    CHANNELS(Text.of("setting up channels", "l'ouverture de canaux")),
    POSTING(Text.of("posting and choosing content", "la publication et le choix des contenus")),
    REPORTING(Text.of("reporting", "les comptes rendus")),
    ANSWERING(Text.of("answering people", "les réponses aux gens")),
    LINKING(Text.of("bringing people together", "la mise en relation")),
    LISTENING(Text.of("listening for doubts", "l'écoute des doutes")),
    TASKS(Text.of("tasks and objectives", "les tâches et les objectifs")),
    CLEARING(Text.of("clearing obstacles", "la levée des obstacles")),
    PLATFORM(Text.of("administering the platform", "l'administration de la plateforme")),
    MEETINGS(Text.of("meetings and events", "les réunions et les événements"));

    private final Text label;

    WorkArea(Text label) {
        this.label = label;
    }

    /** As people read it. */
    public Text label() {
        return label;
    }

    /** Several fields in one line. */
    public static Text named(Collection<WorkArea> areas) {
        return Text.of(line(areas, Language.EN), line(areas, Language.FR));
    }

    private static String line(Collection<WorkArea> areas, Language language) {
        return areas.stream()
                .map(area -> area.label.in(language))
                .collect(Collectors.joining(", "));
    }
}
