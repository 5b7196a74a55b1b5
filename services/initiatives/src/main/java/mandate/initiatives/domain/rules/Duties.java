package mandate.initiatives.domain.rules;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mandate.initiatives.domain.finding.WorkArea;
import mandate.initiatives.domain.reading.PhraseTree;
import mandate.initiatives.domain.reading.Phrases;

/** Reads what a duty is about from the beginnings of its words, in both languages. */
final class Duties {
    private static final WorkArea[] AREAS = WorkArea.values();
    private static final PhraseTree STEMS = tree();

    private Duties() {}

    /** The fields of work that these duties touch. */
    static Set<WorkArea> areas(List<String> duties) {
        if (duties.isEmpty()) return Set.of();
        var areas = EnumSet.noneOf(WorkArea.class);
        for (String duty : duties) {
            List<List<String>> found = STEMS.read(duty);
            for (int i = 0; i < AREAS.length; i++) if (!found.get(i).isEmpty()) areas.add(AREAS[i]);
        }
        return Collections.unmodifiableSet(areas);
    }

    private static PhraseTree tree() {
        Map<WorkArea, List<String>> stems = stems();
        var sets = new ArrayList<Phrases>();
        for (WorkArea area : AREAS)
            sets.add(
                    Phrases.names(
                            stems.getOrDefault(area, List.of()).stream()
                                    .map(stem -> stem + "*")
                                    .toArray(String[]::new)));
        return PhraseTree.of(sets);
    }

    private static Map<WorkArea, List<String>> stems() {
        var stems = new EnumMap<WorkArea, List<String>>(WorkArea.class);
        stems.put(WorkArea.CHANNELS, List.of("channel", "page", "canal", "canaux"));
        stems.put(
                WorkArea.POSTING,
                List.of(
                        "post",
                        "publi",
                        "content",
                        "editorial",
                        "curat",
                        "article",
                        "newsletter",
                        "video",
                        "contenu",
                        "redac",
                        "redig",
                        "lettre d'info"));
        stems.put(
                WorkArea.REPORTING,
                List.of(
                        "report",
                        "dashboard",
                        "statistic",
                        "metric",
                        "rapport",
                        "tableau",
                        "compte rendu",
                        "indicateur",
                        "bilan"));
        stems.put(
                WorkArea.ANSWERING,
                List.of("answer", "repl", "respond", "moderat", "moder", "help", "repon", "aide"));
        stems.put(
                WorkArea.LINKING,
                List.of(
                        "connect",
                        "introduc",
                        "welcom",
                        "bring",
                        "link",
                        "relat",
                        "accueil",
                        "mettre en relation",
                        "mise en relation",
                        "reli",
                        "interact",
                        "exchang",
                        "echang",
                        "discuss",
                        "animer",
                        "animation"));
        stems.put(
                WorkArea.LISTENING,
                List.of(
                        "listen",
                        "doubt",
                        "concern",
                        "feedback",
                        "signal",
                        "ecout",
                        "dout",
                        "inquietude",
                        "retour"));
        stems.put(
                WorkArea.TASKS,
                List.of(
                        "task",
                        "goal",
                        "objectiv",
                        "target",
                        "deliver",
                        "deadline",
                        "result",
                        "tache",
                        "objectif",
                        "livr",
                        "echeance",
                        "un but",
                        "le but",
                        "resultat"));
        stems.put(
                WorkArea.CLEARING,
                List.of("obstacle", "unblock", "solv", "solution", "lever", "resou", "debloqu"));
        stems.put(
                WorkArea.PLATFORM,
                List.of(
                        "platform",
                        "administ",
                        "permission",
                        "account",
                        "access right",
                        "user right",
                        "upgrad",
                        "backup",
                        "server",
                        "install",
                        "plateforme",
                        "compte utilisateur",
                        "comptes",
                        "droit",
                        "sauvegarde",
                        "serveur",
                        "configur"));
        stems.put(
                WorkArea.MEETINGS,
                List.of("meeting", "event", "workshop", "reunion", "evenement", "atelier"));
        return stems;
    }
}
