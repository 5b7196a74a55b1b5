package mandate.roles.upload;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a document as they come out. A row of a table is one line when each of its cells is
 * one; a table that only lays out the page falls into its paragraphs.
 */
final class DocxLines {
    private static final String BULLET = "- ";
    private static final String ROW = "| ";

    private final StringBuilder text = new StringBuilder();
    private final List<List<String>> cells = new ArrayList<>();
    private int tables;

    String text() {
        return text.toString().strip();
    }

    int length() {
        return text.length();
    }

    void openRow() {
        tables++;
    }

    void openCell() {
        if (tables == 1) cells.add(new ArrayList<>());
    }

    void closeRow() {
        tables = Math.max(0, tables - 1);
        if (tables > 0) return;
        var filled = cells.stream().filter(cell -> !cell.isEmpty()).toList();
        boolean row = filled.size() > 1 && filled.stream().allMatch(cell -> cell.size() == 1);
        if (row)
            put(ROW + String.join(" | ", filled.stream().map(DocxLines::bare).toList()) + " |");
        else filled.forEach(cell -> cell.forEach(this::put));
        cells.clear();
    }

    /** One paragraph, with its mark. */
    void add(String line) {
        if (tables > 0 && !cells.isEmpty()) cells.getLast().add(line);
        else put(line);
    }

    private static String bare(List<String> cell) {
        return cell.getFirst().replace("**", "").replace('\n', ' ').replace('|', '/');
    }

    /** Only bullets and rows stand close together. */
    private void put(String line) {
        boolean close = isAfter(BULLET, line) || isAfter(ROW, line);
        if (!close) text.append('\n');
        text.append(line).append('\n');
    }

    private boolean isAfter(String mark, String line) {
        int from = text.length() < 2 ? -1 : text.lastIndexOf("\n", text.length() - 2);
        return line.startsWith(mark) && text.indexOf(mark, from + 1) == from + 1;
    }
}
