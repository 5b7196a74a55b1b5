package mandate.roles.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import mandate.roles.app.Format;
import mandate.roles.app.Press;
import mandate.roles.domain.papers.Paper;
import mandate.roles.domain.papers.Paper.Block;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Papers as Word files with styles, headings, lists and tables that Word knows as such. */
public final class DocxPress implements Press {
    @Override
    public Format format() {
        return Format.DOCX;
    }

    @Override
    public byte[] print(Paper paper) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            WordStyles.define(document, paper);
            describe(document, paper);
            paragraph(document, WordStyles.TITLE, paper.title());
            paragraph(document, WordStyles.SUBTITLE, paper.subtitle());
            var writing = new Writing(document);
            paper.blocks().forEach(writing::block);
            document.write(out);
            return SteadyZip.of(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void describe(XWPFDocument document, Paper paper) {
        var properties = document.getProperties();
        core(properties, paper);
        properties.getExtendedProperties().setApplication("Mandate");
    }

    private static void core(POIXMLProperties properties, Paper paper) {
        var dated = Optional.of(Date.from(Instant.parse(paper.dated())));
        var core = properties.getCoreProperties();
        core.setTitle(paper.title());
        core.setSubjectProperty(paper.subtitle());
        core.setKeywords(paper.subject());
        core.setCreator("Mandate");
        core.setCreated(dated);
        core.setModified(dated);
        core.getUnderlyingProperties().setLanguageProperty(paper.language().tag());
    }

    private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    /** One document while it is written. */
    private static final class Writing {
        private final XWPFDocument document;
        private final java.math.BigInteger bullets;

        Writing(XWPFDocument document) {
            this.document = document;
            this.bullets = WordStyles.bullets(document);
        }

        void block(Block block) {
            switch (block) {
                case Block.Heading(var level, var text) ->
                        paragraph(document, WordStyles.heading(level), text);
                case Block.Paragraph(var text) -> paragraph(document, WordStyles.BODY, text);
                case Block.Clause(var title, var paragraphs) -> clause(title, paragraphs);
                case Block.Bullets(var items) -> items.forEach(this::item);
                case Block.Facts(var facts) -> facts(facts);
                case Block.Table(var head, var rows) -> table(head, rows);
                case Block.Signatures(var who) -> signatures(who);
                case Block.Note(var text) -> paragraph(document, WordStyles.NOTE, text);
            }
        }

        private void clause(String title, List<String> paragraphs) {
            paragraph(document, WordStyles.CLAUSE_TITLE, title);
            for (var text : paragraphs) paragraph(document, WordStyles.CLAUSE, text);
        }

        private void item(Paper.Item item) {
            var paragraph = paragraph(document, WordStyles.LIST, item.text());
            paragraph.setNumID(bullets);
            if (item.origin().isEmpty()) return;
            var origin = paragraph.createRun();
            origin.setText(" (" + item.origin() + ")");
            origin.setColor(WordStyles.GREY);
            origin.setFontSize(8);
        }

        private void facts(List<Paper.Fact> facts) {
            var table = grid(facts.size(), 2);
            WordTables.widths(table, 30, 70);
            for (int i = 0; i < facts.size(); i++) {
                var row = table.getRow(i);
                row.setCantSplitRow(true);
                fill(row.getCell(0), facts.get(i).label(), true);
                fill(row.getCell(1), facts.get(i).value(), false);
            }
            gap();
        }

        private void table(List<String> head, List<List<String>> rows) {
            var table = grid(rows.size() + 1, head.size());
            WordTables.widths(table, WordTables.shares(head, rows));
            fill(table.getRow(0), head, true);
            table.getRow(0).setRepeatHeader(true);
            for (int i = 0; i < rows.size(); i++) fill(table.getRow(i + 1), rows.get(i), false);
            gap();
        }

        private void signatures(List<String> who) {
            gap();
            var table = document.createTable(1, who.size());
            WordTables.withoutLines(table);
            var row = table.getRow(0);
            row.setHeight(900);
            row.setHeightRule(TableRowHeightRule.AT_LEAST);
            row.setCantSplitRow(true);
            for (int i = 0; i < who.size(); i++) {
                var cell = row.getCell(i);
                cell.setVerticalAlignment(XWPFTableCell.XWPFVertAlign.BOTTOM);
                var line = cell.getParagraphs().getFirst();
                line.setStyle(WordStyles.SIGNATURE);
                line.createRun().setText(who.get(i));
            }
            gap();
        }

        private XWPFTable grid(int rows, int columns) {
            var table = document.createTable(rows, columns);
            table.setStyleID(WordStyles.TABLE);
            table.setWidth("100%");
            return table;
        }

        private static void fill(XWPFTableRow row, List<String> texts, boolean bold) {
            row.setCantSplitRow(true);
            for (int i = 0; i < texts.size(); i++) fill(row.getCell(i), texts.get(i), bold);
        }

        private static void fill(XWPFTableCell cell, String text, boolean bold) {
            var paragraph = cell.getParagraphs().getFirst();
            paragraph.setStyle(WordStyles.CELL);
            var run = paragraph.createRun();
            run.setText(text);
            run.setBold(bold);
            if (bold) cell.setColor(WordStyles.SHADE);
        }

        /** Two tables without a paragraph between them would be one. */
        private void gap() {
            document.createParagraph().setStyle(WordStyles.GAP);
        }
    }
}
