package mandate.roles.documents;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Widths and lines of tables in Word. */
final class WordTables {
    /** Twentieths of a point between the margins of a page of A4. */
    private static final int PAGE = 9_866;

    /** Letters beyond which a column needs lines, not width. */
    private static final int MUCH = 45;

    private WordTables() {}

    /** Room for every column's longest word, and more for those that say more; in percent. */
    static int[] shares(List<String> head, List<List<String>> rows) {
        var weights = new double[head.size()];
        for (int i = 0; i < weights.length; i++) weights[i] = weight(head, rows, i);
        double sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).mapToInt(w -> (int) Math.round(w / sum * 100)).toArray();
    }

    private static double weight(List<String> head, List<List<String>> rows, int column) {
        double widest = longestWord(head.get(column));
        double said = head.get(column).length();
        for (var row : rows) {
            widest = Math.max(widest, longestWord(row.get(column)));
            said = Math.max(said, row.get(column).length());
        }
        return Math.max(widest + 5, Math.min(said, MUCH));
    }

    private static int longestWord(String text) {
        return Arrays.stream(text.split(" ", -1)).mapToInt(String::length).max().orElse(0);
    }

    static void widths(XWPFTable table, int... shares) {
        var properties = table.getCTTbl().getTblPr();
        // the style says how the lines look
        if (properties.isSetTblBorders()) properties.unsetTblBorders();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(PAGE));
        var grid = table.getCTTbl().getTblGrid();
        if (grid == null) grid = table.getCTTbl().addNewTblGrid();
        while (grid.sizeOfGridColArray() > 0) grid.removeGridCol(0);
        for (int share : shares) grid.addNewGridCol().setW(twips(share));
        for (var row : table.getRows())
            for (int i = 0; i < shares.length; i++) {
                var cell = row.getCell(i).getCTTc();
                var cells = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
                var one = cells.isSetTcW() ? cells.getTcW() : cells.addNewTcW();
                one.setType(STTblWidth.DXA);
                one.setW(twips(share(shares, i)));
            }
    }

    static void withoutLines(XWPFTable table) {
        table.setWidth("100%");
        table.removeBorders();
    }

    private static int share(int[] shares, int column) {
        return shares[column];
    }

    private static BigInteger twips(int share) {
        return BigInteger.valueOf((long) PAGE * share / 100);
    }
}
