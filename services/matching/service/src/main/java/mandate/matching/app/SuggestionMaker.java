package mandate.matching.app;

import java.util.ArrayList;
import java.util.List;
import mandate.matching.app.PeopleMemory.Snapshot;
import mandate.matching.app.SuggestionState.Made;
import mandate.matching.app.SuggestionState.SeatMade;
import mandate.matching.engine.ranking.FitWeights;
import mandate.matching.engine.ranking.Ranking;
import mandate.matching.engine.seats.RoleChoice;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.seats.SeatWanted;
import mandate.matching.engine.skills.SkillSimilarity;
import org.jspecify.annotations.Nullable;

/** Makes a suggestion from what is wanted, the roles and the people; the same from the same. */
public final class SuggestionMaker {
    private final PeopleMemory memory;
    private final RoleCopies roles;
    private final SkillSimilarity similarity;
    private final FitWeights weights;

    public SuggestionMaker(
            PeopleMemory memory, RoleCopies roles, SkillSimilarity similarity, FitWeights weights) {
        this.memory = memory;
        this.roles = roles;
        this.similarity = similarity;
        this.weights = weights;
    }

    /** All that a suggestion would rest on now, as one text. */
    public String basis(SuggestionState state, String organisation) {
        return basis(state, chosen(state, organisation), memory.snapshot(organisation));
    }

    /** The role that serves a seat, or null. */
    public @Nullable RoleNeed role(SeatWanted seat, String organisation) {
        return RoleChoice.choose(roles.of(organisation), seat);
    }

    /**
     * The suggestion as of now.
     *
     * @param present the basis of the suggestion that is there: when it has not changed, nothing is
     *     ranked and the seats are empty
     */
    Made make(SuggestionState state, String organisation, String at, String present) {
        var people = memory.snapshot(organisation);
        var chosen = chosen(state, organisation);
        var basis = basis(state, chosen, people);
        var seats = new ArrayList<SeatMade>();
        if (!basis.equals(present))
            for (int i = 0; i < chosen.size(); i++)
                seats.add(rank(state, state.seats().get(i), chosen.get(i).role(), people));
        return new Made(
                basis,
                state.revision(),
                people.asOf(),
                people.pool().count(),
                weights.version(),
                at,
                seats);
    }

    private record Chosen(@Nullable RoleNeed role) {}

    private List<Chosen> chosen(SuggestionState state, String organisation) {
        return state.seats().stream().map(s -> new Chosen(role(s, organisation))).toList();
    }

    private SeatMade rank(
            SuggestionState state, SeatWanted seat, @Nullable RoleNeed role, Snapshot people) {
        if (role == null) return new SeatMade(seat.scope(), null, 0, null);
        var ranked =
                Ranking.rank(
                        people.pool(),
                        people.held(),
                        seat,
                        role,
                        similarity,
                        weights,
                        state.language());
        return new SeatMade(seat.scope(), role.roleId(), role.version(), ranked);
    }

    private String basis(SuggestionState state, List<Chosen> chosen, Snapshot people) {
        var basis = new StringBuilder("brief:").append(state.revision());
        for (var one : chosen) {
            var role = one.role();
            basis.append(" role:")
                    .append(role == null ? "none" : role.roleId() + "@" + role.version());
        }
        return basis.append(" people:")
                .append(people.asOf())
                .append(" weights:")
                .append(weights.version())
                .toString();
    }
}
