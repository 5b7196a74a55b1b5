package mandate.roles.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import mandate.roles.domain.BuiltIns;
import mandate.roles.domain.Language;
import mandate.roles.domain.RandomRoles;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.papers.JobDescriptions;
import mandate.roles.domain.papers.Paper;
import mandate.roles.domain.papers.Paper.Block;
import mandate.roles.domain.papers.Subjects;
import mandate.roles.domain.papers.Template;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A Word file says the same to whoever reads it again. */
class DocxPressTest {
    @ParameterizedTest
    @EnumSource
    void headings_skills_and_clause_are_read_again_as_they_were_written(Language language)
            throws IOException {
        check(
                paper(
                        BuiltIns.read("community-manager-internal"),
                        ResponsibilityType.MEANS,
                        language));
        check(paper(BuiltIns.read("team-manager"), ResponsibilityType.RESULTS, language));
    }

    @Test
    void whatever_a_role_says_it_is_read_again_as_it_was_written() throws IOException {
        var roles = new RandomRoles(15);
        var random = new Random(15);
        for (int trial = 0; trial < 60; trial++) {
            var types = ResponsibilityType.values();
            var languages = Language.values();
            check(
                    paper(
                            roles.next(),
                            types[random.nextInt(types.length)],
                            languages[random.nextInt(languages.length)]));
        }
    }

    @Test
    void its_styles_are_those_that_word_knows() throws IOException {
        var paper = paper(BuiltIns.read("coordinator"), ResponsibilityType.MEANS, Language.FR);
        try (var document = read(paper)) {
            var styles = document.getStyles();
            assertThat(styles.getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(styles.getStyle("Title").getName()).isEqualTo("Title");
            assertThat(styles.getStyle("ListBullet").getName()).isEqualTo("List Bullet");
            assertThat(styles.getStyle("TableGrid").getName()).isEqualTo("Table Grid");
            for (var paragraph : document.getParagraphs())
                assertThat(styles.getStyle(paragraph.getStyle()))
                        .as(paragraph.getText())
                        .isNotNull();
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).isEqualTo(paper.title());
            assertThat(core.getCreated().toInstant()).isEqualTo(paper.dated());
        }
    }

    @Test
    void the_head_of_a_table_is_repeated_on_the_next_page_and_rows_stay_whole() throws IOException {
        var paper = paper(BuiltIns.read("coordinator"), ResponsibilityType.MEANS, Language.EN);
        try (var document = read(paper)) {
            var skills = table(document, "listening and passing on faithfully");
            assertThat(skills.getRow(0).isRepeatHeader()).isTrue();
            assertThat(skills.getRows()).allMatch(row -> row.isCantSplitRow());
        }
    }

    private static void check(Paper paper) throws IOException {
        try (var document = read(paper)) {
            assertThat(styled(document, "Title")).containsExactly(paper.title());
            assertThat(styled(document, "Heading1")).isEqualTo(headings(paper, 1));
            assertThat(styled(document, "Heading2")).isEqualTo(headings(paper, 2));
            var clause = clause(paper);
            assertThat(styled(document, "ClauseTitle")).containsExactly(clause.title());
            assertThat(styled(document, "Clause")).isEqualTo(clause.paragraphs());
            assertThat(tables(document)).isEqualTo(tables(paper));
        }
    }

    private static List<String> styled(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(org.apache.poi.xwpf.usermodel.XWPFParagraph::getText)
                .toList();
    }

    private static List<String> headings(Paper paper, int level) {
        var headings = new ArrayList<String>();
        for (var block : paper.blocks())
            if (block instanceof Block.Heading(var at, var text) && at == level) headings.add(text);
        return headings;
    }

    private static Block.Clause clause(Paper paper) {
        for (var block : paper.blocks()) if (block instanceof Block.Clause clause) return clause;
        throw new AssertionError("No clause in " + paper);
    }

    private static List<List<List<String>>> tables(Paper paper) {
        var tables = new ArrayList<List<List<String>>>();
        for (var block : paper.blocks())
            switch (block) {
                case Block.Table(var head, var rows) -> {
                    var all = new ArrayList<List<String>>();
                    all.add(head);
                    all.addAll(rows);
                    tables.add(all);
                }
                case Block.Facts(var facts) ->
                        tables.add(
                                facts.stream()
                                        .map(fact -> List.of(fact.label(), fact.value()))
                                        .toList());
                case Block.Signatures(var who) -> tables.add(List.of(who));
                case Block.Heading _,
                        Block.Paragraph _,
                        Block.Clause _,
                        Block.Bullets _,
                        Block.Note _ -> {}
            }
        return tables;
    }

    private static List<List<List<String>>> tables(XWPFDocument document) {
        return document.getTables().stream().map(DocxPressTest::rows).toList();
    }

    private static List<List<String>> rows(XWPFTable table) {
        return table.getRows().stream()
                .map(row -> row.getTableCells().stream().map(cell -> cell.getText()).toList())
                .toList();
    }

    private static XWPFTable table(XWPFDocument document, String cell) {
        for (var table : document.getTables()) if (table.getText().contains(cell)) return table;
        throw new AssertionError("No table with " + cell);
    }

    private static Paper paper(RoleDefinition role, ResponsibilityType type, Language language) {
        var setting = Subjects.club(type, null);
        var subject = Subjects.of(role, setting, Subjects.ROSA, language);
        return JobDescriptions.paper(subject, Template.standard());
    }

    private static XWPFDocument read(Paper paper) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(new DocxPress().print(paper)));
    }
}
