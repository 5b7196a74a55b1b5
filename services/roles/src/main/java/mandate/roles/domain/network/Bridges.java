package mandate.roles.domain.network;

import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.network.LevelNetwork.Bridge;
import mandate.roles.domain.network.LevelNetwork.Floor;

/** Finds what links the levels that are held. */
final class Bridges {
    private Bridges() {}

    static List<Bridge> among(List<Floor> floors, List<RoleHistory> library) {
        var held = floors.stream().filter(Floor::held).toList();
        var bridges = new ArrayList<Bridge>();
        for (int i = 1; i < held.size(); i++)
            bridges.add(between(held.get(i - 1), held.get(i), library));
        return bridges;
    }

    private static Bridge between(Floor upper, Floor lower, List<RoleHistory> library) {
        var by = new ArrayList<String>();
        by.addAll(naming(lower.level(), upper, library));
        by.addAll(naming(upper.level(), lower, library));
        return new Bridge(upper.level(), lower.level(), by);
    }

    private static List<String> naming(Level other, Floor floor, List<RoleHistory> library) {
        var held =
                floor.roles().stream()
                        .filter(role -> !role.holders().isEmpty())
                        .map(LevelNetwork.HeldRole::roleId)
                        .toList();
        return library.stream()
                .filter(role -> held.contains(role.id()))
                .filter(role -> names(role, other))
                .map(RoleHistory::id)
                .toList();
    }

    private static boolean names(RoleHistory role, Level other) {
        var reporting = role.current().definition().reporting();
        return reporting != null
                && reporting.links().stream().anyMatch(link -> link.with() == other);
    }
}
