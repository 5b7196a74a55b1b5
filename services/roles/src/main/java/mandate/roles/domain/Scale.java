package mandate.roles.domain;

import java.util.List;

/** What the levels of a skill mean in words, whatever the skill. */
public final class Scale {
    /** The highest level; the lowest is 0. */
    public static final int HIGHEST = 5;

    private static final List<Text> ANCHORS =
            List.of(
                    new Text("not needed yet", "pas encore nécessaire"),
                    new Text(
                            "knows the ground rules and works with somebody at hand",
                            "connaît les bases et travaille avec quelqu'un à ses côtés"),
                    new Text(
                            "handles everyday cases alone",
                            "traite seul les cas de tous les jours"),
                    new Text(
                            "works alone and reliably, also when a case is unusual",
                            "travaille seul et avec sûreté, même quand le cas sort de l'ordinaire"),
                    new Text(
                            "is asked for advice by others and finds a way where there is no model",
                            "conseille les autres et trouve une voie là où il n'y a pas de modèle"),
                    new Text(
                            "changes how it is done beyond their own unit and trains others",
                            "fait évoluer la pratique au-delà de son unité et forme les autres"));

    private Scale() {}

    /** What a level means. */
    public static Text anchor(int level) {
        return ANCHORS.get(level);
    }
}
