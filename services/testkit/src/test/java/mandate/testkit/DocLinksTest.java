package mandate.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DocLinksTest {
    @Test
    void links_that_lead_nowhere_are_found_and_no_others() {
        assertThat(DocLinks.broken(Path.of("src/test/resources/crooked/links")))
                .containsExactlyInAnyOrder(
                        "README.md -> docs/absent.md",
                        "README.md -> docs/journey.md#no-such-stop",
                        "docs/journey.md -> ../Plan.java#L9",
                        "docs/journey.md -> ../../outside.md",
                        "docs/journey.md -> pictures/absent.png",
                        "docs/journey.md -> absent-by-name.md");
    }
}
