package mandate.roles.domain.network;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.RoleDefinition.Level;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.RoleState;
import mandate.roles.domain.Text;

/**
 * The levels of an organisation: which roles there are, who holds them, what links them and what is
 * missing (R32, R33).
 *
 * @param asOf the month that it is about
 */
public record LevelNetwork(
        YearMonth asOf, List<Floor> levels, List<Bridge> links, List<Missing> missing) {
    public LevelNetwork {
        levels = List.copyOf(levels);
        links = List.copyOf(links);
        missing = List.copyOf(missing);
    }

    /** One level and its roles. */
    public record Floor(Level level, List<HeldRole> roles) {
        public Floor {
            roles = List.copyOf(roles);
        }

        /** Whether anybody holds a role at this level. */
        boolean held() {
            return roles.stream().anyMatch(role -> !role.holders().isEmpty());
        }
    }

    /** A role, and who holds it. */
    public record HeldRole(
            String roleId, long version, Text name, RoleState state, List<Holder> holders) {
        public HeldRole {
            holders = List.copyOf(holders);
        }
    }

    /** Somebody with a mandate for a role. */
    public record Holder(
            String personId,
            String mandateId,
            String initiativeId,
            String scope,
            String from,
            String until) {}

    /**
     * What links two levels that are next to each other among those that are held.
     *
     * @param by ids of the held roles that name the other level
     */
    public record Bridge(Level upper, Level lower, List<String> by) {
        public Bridge {
            by = List.copyOf(by);
        }
    }

    /** What is missing, and the rule that asks for it. */
    public record Missing(String rule, String code, List<Level> levels, Text message) {
        public Missing {
            levels = List.copyOf(levels);
        }
    }

    /** The network of an organisation in a month. */
    public static LevelNetwork of(
            List<RoleHistory> library, List<Holdings> holdings, YearMonth month) {
        var floors = new ArrayList<Floor>();
        for (var level : Level.values()) floors.add(Floors.floor(level, library, holdings, month));
        var bridges = Bridges.among(floors, library);
        var missing = new ArrayList<Missing>();
        for (var floor : floors) missing.addAll(Gaps.of(floor));
        for (var bridge : bridges) missing.addAll(Gaps.of(bridge));
        return new LevelNetwork(month, floors, bridges, missing);
    }
}
