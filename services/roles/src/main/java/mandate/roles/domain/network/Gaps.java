package mandate.roles.domain.network;

import java.util.List;
import mandate.roles.domain.Labels;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleState;
import mandate.roles.domain.Text;
import mandate.roles.domain.network.LevelNetwork.Bridge;
import mandate.roles.domain.network.LevelNetwork.Floor;
import mandate.roles.domain.network.LevelNetwork.Missing;

/** Says what is missing at a level or between two. */
final class Gaps {
    private static final Text NO_ROLE =
            new Text(
                    "No role in use is at the level “%s”.",
                    "Aucun rôle en usage n'est au niveau « %s ».");
    private static final Text NOBODY =
            new Text(
                    "Nobody holds a role at the level “%s”.",
                    "Personne ne tient de rôle au niveau « %s ».");
    private static final Text NO_LINK =
            new Text(
                    "The levels “%s” and “%s” are held, and no role held there names the other.",
                    "Les niveaux « %s » et « %s » sont tenus, et aucun rôle tenu ne nomme"
                            + " l'autre.");

    private Gaps() {}

    static List<Missing> of(Floor floor) {
        var inUse = floor.roles().stream().anyMatch(role -> role.state() == RoleState.IN_USE);
        if (!inUse) return List.of(missing("R32", "LEVEL_WITHOUT_ROLE", NO_ROLE, floor.level()));
        if (!floor.held()) return List.of(missing("R32", "LEVEL_NOT_HELD", NOBODY, floor.level()));
        return List.of();
    }

    static List<Missing> of(Bridge bridge) {
        return bridge.by().isEmpty()
                ? List.of(
                        missing(
                                "R33",
                                "LEVELS_NOT_LINKED",
                                NO_LINK,
                                bridge.upper(),
                                bridge.lower()))
                : List.of();
    }

    private static Missing missing(String rule, String code, Text pattern, Level... levels) {
        var labels = List.of(levels).stream().map(Labels::of).toList();
        var message =
                new Text(
                        pattern.en().formatted(labels.stream().map(Text::en).toArray()),
                        pattern.fr().formatted(labels.stream().map(Text::fr).toArray()));
        return new Missing(rule, code, List.of(levels), message);
    }
}
