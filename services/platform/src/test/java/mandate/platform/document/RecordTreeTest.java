package mandate.platform.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RecordTreeTest {
    private final RecordTree<Shelf> trees = new RecordTree<>(Shelf.class);

    private record Shelf(String name, List<String> books) {
        Shelf {
            books = List.copyOf(books);
        }
    }

    @Test
    void what_is_written_is_read() {
        var shelf = new Shelf("novels", List.of("Middlemarch"));
        assertThat(trees.read(trees.write(shelf))).isEqualTo(shelf);
    }

    @Test
    void a_list_that_an_older_document_does_not_have_is_empty() {
        assertThat(trees.read(Map.of("name", "novels"))).isEqualTo(new Shelf("novels", List.of()));
    }

    @Test
    void what_a_newer_document_has_besides_is_passed_over() {
        var newer = Map.<String, Object>of("name", "novels", "books", List.of(), "wood", "oak");
        assertThat(trees.read(newer)).isEqualTo(new Shelf("novels", List.of()));
    }
}
