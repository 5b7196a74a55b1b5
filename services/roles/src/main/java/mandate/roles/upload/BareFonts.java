package mandate.roles.upload;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses a font after taking its programs away: the tables say which letter a code stands for, and
 * shapes made by a stranger are not run.
 */
final class BareFonts extends SetFontAndSize {
    private static final List<COSName> PROGRAMS =
            List.of(COSName.FONT_FILE, COSName.FONT_FILE2, COSName.FONT_FILE3);
    private static final List<COSName> TABLES = List.of(COSName.TO_UNICODE, COSName.ENCODING);

    BareFonts(CarefulStripper stripper) {
        super(stripper);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        if (!operands.isEmpty() && operands.getFirst() instanceof COSName name) strip(name);
        super.process(operator, operands);
    }

    private void strip(COSName name) {
        var resources = getContext().getResources();
        if (resources == null) return;
        var fonts = resources.getCOSObject().getDictionaryObject(COSName.FONT);
        if (!(fonts instanceof COSDictionary all)) return;
        if (!(all.getDictionaryObject(name) instanceof COSDictionary font)) return;
        strip(font);
        if (font.getDictionaryObject(COSName.DESCENDANT_FONTS) instanceof COSArray below)
            for (int i = 0; i < below.size(); i++)
                if (below.getObject(i) instanceof COSDictionary one) strip(one);
    }

    private static void strip(COSDictionary font) {
        if (font.getDictionaryObject(COSName.FONT_DESC) instanceof COSDictionary about)
            for (COSName program : PROGRAMS) about.removeItem(program);
        for (COSName table : TABLES)
            if (isSetAside(font.getDictionaryObject(table))) font.removeItem(table);
        if (isSetAside(font.getDictionaryObject(COSName.CID_TO_GID_MAP)))
            font.removeItem(COSName.CID_TO_GID_MAP);
    }

    /** Whether a stream was taken for a picture or a font when the file was looked through. */
    static boolean isSetAside(@Nullable COSBase value) {
        if (!(value instanceof COSStream stream)) return false;
        return stream.keySet().stream().anyMatch(key -> isMark(key))
                || stream.getValues().stream()
                        .anyMatch(one -> one instanceof COSName n && isMark(n));
    }

    private static boolean isMark(COSName name) {
        return PdfStreamHead.ASIDE.contains("/" + name.getName());
    }
}
