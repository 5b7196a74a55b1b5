package mandate.roles.domain.papers;

import java.util.List;
import mandate.roles.domain.Language;

/**
 * A paper in one language, block by block; the same input gives the same paper.
 *
 * @param subtitle below the title
 * @param subject id and version of what it was made from, for the properties of a file
 * @param onePage whether it is to stay on one page, so that it is set more tightly
 * @param dated when what it was made from was written, ISO 8601; the only date of its own
 */
public record Paper(
        String title,
        String subtitle,
        Language language,
        String subject,
        boolean onePage,
        String dated,
        List<Block> blocks) {
    public Paper {
        blocks = List.copyOf(blocks);
    }

    /** A part of a paper. All texts are plain; whoever renders them escapes them. */
    public sealed interface Block {
        /** A heading; 1 is below the title. */
        record Heading(int level, String text) implements Block {}

        /** Running text. */
        record Paragraph(String text) implements Block {}

        /** What is owed, set apart from everything else. */
        record Clause(String title, List<String> paragraphs) implements Block {
            public Clause {
                paragraphs = List.copyOf(paragraphs);
            }
        }

        /** A list. */
        record Bullets(List<Item> items) implements Block {
            public Bullets {
                items = List.copyOf(items);
            }
        }

        /** Labels and what they say, in two columns. */
        record Facts(List<Fact> facts) implements Block {
            public Facts {
                facts = List.copyOf(facts);
            }
        }

        /** A table; every row has as many cells as the head. */
        record Table(List<String> head, List<List<String>> rows) implements Block {
            public Table {
                head = List.copyOf(head);
                rows = rows.stream().map(List::copyOf).toList();
                for (var row : rows)
                    if (row.size() != head.size())
                        throw new IllegalArgumentException(row + " does not fit " + head);
            }
        }

        /** Places to sign, each with the words below it. */
        record Signatures(List<String> who) implements Block {
            public Signatures {
                who = List.copyOf(who);
            }
        }

        /** Small print. */
        record Note(String text) implements Block {}
    }

    /**
     * One item of a list.
     *
     * @param origin where it comes from, possibly empty
     */
    public record Item(String text, String origin) {}

    /** A label and what it says. */
    public record Fact(String label, String value) {}
}
