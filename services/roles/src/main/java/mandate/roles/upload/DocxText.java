package mandate.roles.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import mandate.roles.app.TextOfFiles.Fault;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.util.ZipSecureFile;

/** Text out of a Word document: the package by POI, its main part as a stream. */
final class DocxText {
    private static final String WORD = "wordprocessingml";
    private static final String STYLES =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml";

    private DocxText() {}

    static String read(byte[] file, Deadline deadline) throws IOException {
        limitTheLibrary();
        var checked = DocxParts.repacked(file, deadline);
        try (var document = OPCPackage.open(new ByteArrayInputStream(checked))) {
            var main = main(document);
            var styles = styles(document);
            try (InputStream in = main.getInputStream()) {
                return DocxBody.read(in, styles, deadline);
            }
        } catch (OpenXML4JException | XMLStreamException e) {
            throw new Unfit(Fault.UNREADABLE, "a damaged Word document");
        }
    }

    /** The library's own limits, no looser than what is checked before. */
    private static void limitTheLibrary() {
        ZipSecureFile.setMinInflateRatio(1.0 / Limits.SWELLING);
        ZipSecureFile.setMaxFileCount(Limits.ENTRIES);
    }

    private static PackagePart main(OPCPackage document) throws Unfit {
        for (String type :
                new String[] {
                    PackageRelationshipTypes.CORE_DOCUMENT,
                    PackageRelationshipTypes.STRICT_CORE_DOCUMENT
                })
            for (PackagePart part : document.getPartsByRelationshipType(type)) return checked(part);
        throw new Unfit(Fault.ANOTHER_TYPE, "an archive that is not a Word document");
    }

    private static PackagePart checked(PackagePart part) throws Unfit {
        var type = part.getContentType();
        if (type.contains("macroEnabled")) throw new Unfit(Fault.MACROS, type);
        if (!type.contains(WORD)) throw new Unfit(Fault.ANOTHER_TYPE, type);
        return part;
    }

    private static Map<String, DocxStyles.Style> styles(OPCPackage document)
            throws IOException, XMLStreamException {
        for (PackagePart part : document.getPartsByContentType(STYLES))
            try (InputStream in = part.getInputStream()) {
                return DocxStyles.read(in);
            }
        return Map.of();
    }
}
