package mandate.matching.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import mandate.matching.app.plans.PlanPress;
import mandate.matching.app.plans.PlanState;
import mandate.matching.app.plans.PlannedSeat;
import mandate.matching.app.plans.SeatKey;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** A plan as a workbook: the seats with their reasons, and people by months with their load. */
public final class PlanWorkbook implements PlanPress {
    private static final int WINDOW = 100;
    private static final int WIDE = 28 * 256;
    private static final int NARROW = 12 * 256;

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public String ending() {
        return "xlsx";
    }

    @Override
    public byte[] print(PlanState plan, Map<String, String> names) {
        try (var book = new SXSSFWorkbook(WINDOW);
                var out = new ByteArrayOutputStream()) {
            var styles = new Styles(book);
            figures(book.createSheet("Plan"), styles, plan);
            seats(book.createSheet("Seats"), styles, plan, names);
            loads(book.createSheet("People by month"), styles, plan, names);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Styles(CellStyle head, CellStyle full) {
        Styles(Workbook book) {
            this(head(book), full(book));
        }

        private static CellStyle head(Workbook book) {
            var font = book.createFont();
            font.setBold(true);
            var style = book.createCellStyle();
            style.setFont(font);
            style.setBorderBottom(BorderStyle.THIN);
            return style;
        }

        /** Whoever gives all there is stands out. */
        private static CellStyle full(Workbook book) {
            var style = book.createCellStyle();
            style.setFillForegroundColor(IndexedColors.LIGHT_ORANGE.getIndex());
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            return style;
        }
    }

    private static void figures(Sheet sheet, Styles styles, PlanState plan) {
        var order = plan.order();
        var figures = plan.figures();
        sheet.setColumnWidth(0, WIDE);
        sheet.setColumnWidth(1, WIDE);
        head(sheet, styles, List.of("What", "Value"));
        line(sheet, "Plan", order.name());
        line(sheet, "Months", order.from() + " to " + order.until());
        line(sheet, "State", plan.status().name());
        line(sheet, "Ordered by", plan.orderedBy());
        line(sheet, "Ordered at", plan.orderedAt());
        line(sheet, "People as of", plan.peopleAsOf());
        if (figures == null) return;
        line(sheet, "Seats", figures.seats());
        line(sheet, "Seats with an owner", figures.filled());
        line(sheet, "Seats that change", figures.changes());
        line(sheet, "Cost", (double) figures.cost());
        line(sheet, "No plan costs less than", (double) figures.bound());
        line(sheet, "Gap in percent", figures.gapPct());
        line(sheet, "The bound holds for", figures.wholeLists() ? "all candidates" : "the lists");
    }

    private static void seats(
            Sheet sheet, Styles styles, PlanState plan, Map<String, String> names) {
        head(
                sheet,
                styles,
                List.of(
                        "Initiative",
                        "Part",
                        "Role",
                        "Percent",
                        "From",
                        "Until",
                        "Priority",
                        "Owner",
                        "Name",
                        "Fit",
                        "Owner now",
                        "Kept",
                        "Candidates",
                        "Price",
                        "Why empty",
                        "Cannot hold together with"));
        for (var seat : plan.seats()) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            text(row, 0, seat.seat().initiativeId());
            text(row, 1, seat.seat().scope());
            text(row, 2, Objects.requireNonNullElse(seat.roleId(), ""));
            row.createCell(3).setCellValue(seat.loadPct());
            text(row, 4, seat.from().toString());
            text(row, 5, seat.until().toString());
            row.createCell(6).setCellValue(seat.priority() / 10.0);
            owner(row, seat, names);
            row.createCell(12).setCellValue(seat.candidates());
            row.createCell(13).setCellValue((double) seat.price());
            var why = seat.whyEmpty();
            text(row, 14, why == null ? "" : why.name());
            text(row, 15, String.join(", ", seat.conflict().stream().map(SeatKey::text).toList()));
        }
    }

    private static void owner(Row row, PlannedSeat seat, Map<String, String> names) {
        var person = seat.personId();
        if (person != null) {
            text(row, 7, person);
            text(row, 8, names.getOrDefault(person, ""));
            row.createCell(9).setCellValue(seat.fit());
        }
        text(row, 10, Objects.requireNonNullElse(seat.ownerNow(), ""));
        text(row, 11, seat.kept() ? "yes" : "");
    }

    private static void loads(
            Sheet sheet, Styles styles, PlanState plan, Map<String, String> names) {
        var titles = new java.util.ArrayList<>(List.of("Person", "Name"));
        for (int t = 0; t < plan.order().months(); t++) titles.add(month(plan, t).toString());
        titles.add("Ten percent more is worth");
        head(sheet, styles, titles);
        for (var load : plan.loads()) {
            var row = sheet.createRow(sheet.getLastRowNum() + 1);
            text(row, 0, load.personId());
            text(row, 1, names.getOrDefault(load.personId(), ""));
            for (int t = 0; t < load.planned().size(); t++) {
                var cell = row.createCell(2 + t);
                cell.setCellValue(load.planned().get(t) + " of " + load.free().get(t));
                if (load.planned().get(t) >= load.free().get(t)) cell.setCellStyle(styles.full());
            }
            var worth = load.tenMore();
            if (worth != null)
                row.createCell(2 + load.planned().size()).setCellValue(worth.doubleValue());
        }
    }

    private static YearMonth month(PlanState plan, int t) {
        return plan.order().from().plusMonths(t);
    }

    private static void head(Sheet sheet, Styles styles, List<String> titles) {
        var row = sheet.createRow(0);
        for (int i = 0; i < titles.size(); i++) {
            var cell = row.createCell(i);
            cell.setCellValue(titles.get(i));
            cell.setCellStyle(styles.head());
            sheet.setColumnWidth(i, i < 3 ? WIDE : NARROW);
        }
        sheet.createFreezePane(0, 1);
    }

    private static void line(Sheet sheet, String what, String value) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        text(row, 0, what);
        text(row, 1, value);
    }

    private static void line(Sheet sheet, String what, double value) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        text(row, 0, what);
        row.createCell(1).setCellValue(value);
    }

    /** A cell of text is never a formula, whatever it begins with. */
    private static void text(Row row, int column, String text) {
        row.createCell(column).setCellValue(text);
    }
}
