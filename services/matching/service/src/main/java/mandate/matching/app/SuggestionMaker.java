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
    private final Confirmations confirmations;
    private final Ranking ranking;
    private final FitWeights weights;

    public SuggestionMaker(
            PeopleMemory memory,
            RoleCopies roles,
            Confirmations confirmations,
            SkillSimilarity similarity,
            FitWeights weights) {
        this.memory = memory;
        this.roles = roles;
        this.confirmations = confirmations;
        this.ranking = new Ranking(similarity, weights);
        this.weights = weights;
    }

    /** All that a suggestion would rest on now, as one text. */
    public String basis(SuggestionState state, String organisation) {
        var words = confirmations.words(organisation);
        var chosen = chosen(state, organisation, words);
        return basis(state, chosen, memory.snapshot(organisation), words);
    }

    /** The role that serves a seat, said in the organisation's own words too, or null. */
    public @Nullable RoleNeed role(SeatWanted seat, String organisation) {
        return role(seat, organisation, confirmations.words(organisation));
    }

    private @Nullable RoleNeed role(SeatWanted seat, String organisation, OwnWords words) {
        var role = RoleChoice.choose(roles.of(organisation), seat);
        return role == null ? null : words.spoken(role);
    }

    /**
     * The suggestion as of now.
     *
     * @param present the basis of the suggestion that is there: when it has not changed, nothing is
     *     ranked and the seats are empty
     */
    Made make(SuggestionState state, String organisation, String at, String present) {
        var people = memory.snapshot(organisation);
        var words = confirmations.words(organisation);
        var chosen = chosen(state, organisation, words);
        var basis = basis(state, chosen, people, words);
        var seats = new ArrayList<SeatMade>();
        if (!basis.equals(present))
            for (int i = 0; i < chosen.size(); i++)
                seats.add(rank(state.seats().get(i), chosen.get(i).role(), people));
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

    private List<Chosen> chosen(SuggestionState state, String organisation, OwnWords words) {
        return state.seats().stream()
                .map(seat -> new Chosen(role(seat, organisation, words)))
                .toList();
    }

    private SeatMade rank(SeatWanted seat, @Nullable RoleNeed role, Snapshot people) {
        if (role == null) return new SeatMade(seat.scope(), null, 0, null);
        var ranked = ranking.rank(people.pool(), people.held(), seat, role);
        return new SeatMade(seat.scope(), role.roleId(), role.version(), ranked);
    }

    private String basis(
            SuggestionState state, List<Chosen> chosen, Snapshot people, OwnWords words) {
        var basis = new StringBuilder("brief:").append(state.revision());
        for (var one : chosen) {
            var role = one.role();
            basis.append(" role:")
                    .append(role == null ? "none" : role.roleId() + "@" + role.version());
        }
        if (!words.version().isEmpty()) basis.append(" words:").append(words.version());
        return basis.append(" people:")
                .append(people.asOf())
                .append(" weights:")
                .append(weights.version())
                .toString();
    }
}
