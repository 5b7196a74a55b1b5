package mandate.roles.documents;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Widths and lines of tables in Word. */
final class WordTables {
    /** Twentieths of a point between the margins of a page of A4. */
    private static final int PAGE = 9_866;

    private WordTables() {}

    /** The share of each column, in percent. */
    static int[] shares(int columns) {
        return switch (columns) {
            case 2 -> new int[] {32, 68};
            case 3 -> new int[] {26, 60, 14};
            case 4 -> new int[] {34, 13, 37, 16};
            default -> throw new IllegalArgumentException("No shares for " + columns);
        };
    }

    static void widths(XWPFTable table, int... shares) {
        var properties = table.getCTTbl().getTblPr();
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
        table.setTopBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setBottomBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setLeftBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setRightBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideHBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
        table.setInsideVBorder(XWPFTable.XWPFBorderType.NONE, 0, 0, "auto");
    }

    private static int share(int[] shares, int column) {
        return shares[column];
    }

    private static BigInteger twips(int share) {
        return BigInteger.valueOf((long) PAGE * share / 100);
    }
}
