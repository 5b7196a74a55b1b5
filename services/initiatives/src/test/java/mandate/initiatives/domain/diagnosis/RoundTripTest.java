package mandate.initiatives.domain.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.BriefReader;
import mandate.initiatives.domain.brief.BriefReading;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RoundTripTest {

    @Test
    void a_stored_brief_reads_back_as_itself() {
        var chance = new Random(21);
        for (int i = 0; i < 300; i++) {
            Brief brief = RandomBriefs.any(chance).understood();
            BriefReading again = BriefReader.read(brief.toTree());
            assertThat(again).isEqualTo(new BriefReading.Understood(brief, null, null));
            assertThat(((BriefReading.Understood) again).brief().toTree().toString())
                    .isEqualTo(brief.toTree().toString());
        }
    }

    @Test
    void a_tree_equals_itself_after_it_was_kept_as_json() {
        var json = JsonMapper.shared();
        var chance = new Random(22);
        for (int i = 0; i < 300; i++) {
            var tree = RandomBriefs.any(chance).understood().toTree();
            // otherwise a brief that is put again would count as changed
            assertThat(json.readValue(json.writeValueAsString(tree), Object.class)).isEqualTo(tree);
        }
    }
}
