package mandate.matching.web.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.xml.parsers.ParserConfigurationException;
import mandate.platform.http.Problem;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.RecordFormatException;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Unfolds a workbook into CSV files, cell by cell as it is read: the first sheet is the people, a
 * sheet called {@code skills} their skills. Formulas are not run (their last value counts), links
 * to other files are not followed, macros are refused, and what swells when it is unzipped is
 * stopped.
 */
final class Workbook {
    private static final long LARGEST_SHEET = 1_024L * 1024 * 1024;
    private static final long LARGEST_WORDS = 64L * 1024 * 1024;
    private static final int MOST_PARTS = 500;
    private static final double SMALLEST_RATIO = 0.01;
    private static final String SKILLS = "skills";

    static {
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
        ZipSecureFile.setMaxEntrySize(LARGEST_SHEET);
        ZipSecureFile.setMaxFileCount(MOST_PARTS);
    }

    private Workbook() {}

    /**
     * The sheets as CSV files.
     *
     * @param skills null when the workbook has no such sheet
     */
    record Unfolded(Path people, @Nullable Path skills) {}

    /** Unfolds the workbook into files of the folder. */
    static Unfolded unfold(Path workbook, Path folder) throws IOException, FileRows.Unreadable {
        try (var parts = OPCPackage.open(workbook.toFile(), PackageAccess.READ)) {
            refuseMacros(parts);
            return unfold(parts, folder);
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | RecordFormatException
                | SAXException
                | ParserConfigurationException
                | TooMuch
                | IllegalArgumentException
                | IllegalStateException e) {
            throw new FileRows.Unreadable(invalid(String.valueOf(e.getMessage())));
        } catch (IOException e) {
            // a bomb is reported as a failure to read
            throw new FileRows.Unreadable(invalid(String.valueOf(e.getMessage())));
        }
    }

    private static void refuseMacros(OPCPackage parts)
            throws OpenXML4JException, FileRows.Unreadable {
        for (var part : parts.getParts()) {
            var type = part.getContentType().toLowerCase(Locale.ROOT);
            if (type.contains("macroenabled") || type.contains("vbaproject"))
                throw new FileRows.Unreadable(
                        invalid("The workbook holds macros; save it as .xlsx without them."));
        }
    }

    private static Unfolded unfold(OPCPackage parts, Path folder)
            throws IOException,
                    OpenXML4JException,
                    SAXException,
                    ParserConfigurationException,
                    FileRows.Unreadable {
        limitWords(parts);
        var words = new ReadOnlySharedStringsTable(parts);
        var reader = new XSSFReader(parts);
        var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
        Path people = null;
        Path skills = null;
        while (sheets.hasNext()) {
            try (var sheet = sheets.next()) {
                boolean ofSkills = sheets.getSheetName().strip().equalsIgnoreCase(SKILLS);
                if (ofSkills) skills = csv(sheet, reader, words, folder.resolve("skills.csv"));
                else if (people == null)
                    people = csv(sheet, reader, words, folder.resolve("people.csv"));
            }
        }
        if (people == null)
            throw new FileRows.Unreadable(invalid("The workbook has no sheet of people."));
        return new Unfolded(people, skills);
    }

    /** Words that cells share are held in memory, so there is a limit to them. */
    private static void limitWords(OPCPackage parts) throws IOException {
        for (var part : parts.getPartsByContentType(XSSFRelation.SHARED_STRINGS.getContentType()))
            try (var in = part.getInputStream()) {
                long left = LARGEST_WORDS;
                var buffer = new byte[64 * 1024];
                for (int got = in.read(buffer); got >= 0; got = in.read(buffer)) {
                    left -= got;
                    if (left < 0) throw new IOException("The workbook holds too many words.");
                }
            }
    }

    private static Path csv(
            InputStream sheet, XSSFReader reader, ReadOnlySharedStringsTable words, Path file)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var printer = new CSVPrinter(out, CSVFormat.RFC4180)) {
            var handler =
                    new XSSFSheetXMLHandler(
                            reader.getStylesTable(),
                            null,
                            words,
                            new SheetRows(printer),
                            new DataFormatter(Locale.ROOT),
                            false);
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(handler);
            xml.parse(new InputSource(new BufferedInputStream(sheet)));
        }
        return file;
    }

    private static Problem invalid(String detail) {
        return Problem.of(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "invalid-xlsx",
                "The file is not an XLSX workbook that can be read",
                detail);
    }

    /** More than a sheet of people can reasonably have. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooMuch(String what) {
            super(what, null, false, false);
        }
    }
}
