package mandate.roles.domain.network;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.RoleState;
import mandate.roles.domain.network.Holding.Asked;
import mandate.roles.domain.network.LevelNetwork.Floor;
import mandate.roles.domain.network.LevelNetwork.HeldRole;
import mandate.roles.domain.network.LevelNetwork.Holder;

/** Gathers the roles of a level and who holds them. */
final class Floors {
    private Floors() {}

    static Floor floor(
            Level level, List<RoleHistory> library, List<Holdings> holdings, YearMonth month) {
        var roles = new ArrayList<HeldRole>();
        for (var role : library) {
            if (role.current().definition().level() != level) continue;
            var holders = holders(role.id(), holdings, month);
            // whoever holds a retired role still works at its level
            if (role.state() == RoleState.IN_USE || !holders.isEmpty())
                roles.add(held(role, holders));
        }
        return new Floor(level, roles);
    }

    private static HeldRole held(RoleHistory role, List<Holder> holders) {
        var current = role.current();
        return new HeldRole(
                role.id(), current.number(), current.definition().name(), role.state(), holders);
    }

    private static List<Holder> holders(String roleId, List<Holdings> holdings, YearMonth month) {
        var found = new ArrayList<Holder>();
        for (var initiative : holdings)
            for (var holding : initiative.all()) {
                var asked = holding.asked();
                if (asked != null && holding.isHeld(month) && roleId.equals(asked.roleId()))
                    found.add(holder(initiative.initiativeId(), holding, asked));
            }
        return found;
    }

    private static Holder holder(String initiativeId, Holding holding, Asked asked) {
        return new Holder(
                holding.personId(),
                holding.mandateId(),
                initiativeId,
                asked.scope(),
                asked.from(),
                asked.until());
    }
}
