package mandate.roles.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import mandate.roles.domain.Coaches;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.RoleState;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

class RoleTreeTest {
    private final RoleTree tree = new RoleTree();

    /** As the first library kept it, which knew neither traits nor measures nor retirement. */
    private static final String FIRST_LIBRARY =
            """
            {"id": "garden-coach",
             "versions": [{
               "number": 1, "by": "u-17", "at": "2026-11-22T08:00:00Z", "why": "",
               "definition": {
                 "name": {"en": "Garden coach", "fr": "Coach de jardin"},
                 "serves": [{"verdict": "COMMUNITY_MANAGEMENT", "audience": null, "level": "GROUND"}],
                 "purpose": {"en": "Help.", "fr": "Aider."},
                 "duties": [{"family": "listening", "text": {"en": "Walk.", "fr": "Marcher."}}],
                 "skills": [{"text": {"en": "knowing plants", "fr": "connaître les plantes"},
                             "alsoSaid": ["green thumb"], "level": 2, "essential": true,
                             "set": "TECHNICAL"}],
                 "orientation": "RELATIONSHIPS",
                 "obligation": {"type": "MEANS", "text": {"en": "To care.", "fr": "Soigner."}},
                 "authority": {"setsObjectives": false, "givesOrders": false,
                               "disciplines": false},
                 "seniority": {"minimum": "JUNIOR", "reason": {"en": "Why.", "fr": "Parce que."}},
                 "level": "GROUND",
                 "sources": ["R7"]}}]}
            """;

    @Test
    void what_the_first_library_kept_is_read_today() {
        var read = tree.read(map(FIRST_LIBRARY));
        var definition = read.current().definition();

        assertThat(read.state()).isEqualTo(RoleState.IN_USE);
        assertThat(definition.traits()).isEmpty();
        assertThat(definition.kpis()).isEmpty();
        assertThat(definition.duties().getFirst().rules()).isEmpty();
        assertThat(definition.obligation().preconditions()).isEmpty();
        assertThat(definition.skills().getFirst().anchor()).isNull();
        assertThat(definition.reporting()).isNull();
        assertThat(definition.review()).isNull();
    }

    @Test
    void what_was_read_from_the_first_library_is_kept_and_read_as_the_same() {
        var read = tree.read(map(FIRST_LIBRARY));

        assertThat(tree.read(tree.write(read))).isEqualTo(read);
    }

    @Test
    void todays_roles_are_read_as_they_were_kept() {
        var role =
                RoleHistory.of("garden-coach")
                        .rewritten(Coaches.knowingPlants(2), "u-17", "2026-11-23T08:00:00Z", "")
                        .rewritten(Coaches.knowingPlants(4), "u-18", "2026-11-24T08:00:00Z", "More")
                        .retired("u-19", "2026-11-25T08:00:00Z", "Done");

        assertThat(tree.read(tree.write(role))).isEqualTo(role);
    }

    private static Map<String, Object> map(String json) {
        return JsonMapper.shared().readValue(json, new TypeReference<>() {});
    }
}
