package mandate.roles.upload;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Deflater;

/** Puts a PDF together byte by byte, so that anything may be in it. */
final class RawPdf {
    private final List<byte[]> objects = new ArrayList<>();
    private String catalog = "";
    private String page = "";
    private String trailer = "";

    /** More in the catalogue. */
    RawPdf catalog(String more) {
        catalog = more;
        return this;
    }

    /** More in the page; its content is object 4. */
    RawPdf page(String more) {
        page = more;
        return this;
    }

    RawPdf trailer(String more) {
        trailer = more;
        return this;
    }

    /** The next object: the first is number 4. */
    RawPdf object(String body) {
        objects.add(body.getBytes(ISO_8859_1));
        return this;
    }

    /** The next object, a stream with a dictionary like this. */
    RawPdf stream(String dictionary, byte[] data) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("<<" + dictionary + "/Length " + data.length + ">>\nstream\n"));
        out.writeBytes(data);
        out.writeBytes(bytes("\nendstream"));
        objects.add(out.toByteArray());
        return this;
    }

    /** A content stream that is packed. */
    RawPdf content(String operators) {
        return stream("/Filter/FlateDecode", deflated(bytes(operators)));
    }

    byte[] bytes() {
        var all = new ArrayList<byte[]>();
        all.add(bytes("<</Type/Catalog/Pages 2 0 R" + catalog + ">>"));
        all.add(bytes("<</Type/Pages/Kids[3 0 R]/Count 1>>"));
        all.add(
                bytes(
                        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Contents 4 0 R"
                                + page
                                + ">>"));
        all.addAll(objects);
        var out = new ByteArrayOutputStream();
        out.writeBytes(bytes("%PDF-1.7\n"));
        var places = new ArrayList<Integer>();
        for (int i = 0; i < all.size(); i++) {
            places.add(out.size());
            out.writeBytes(bytes((i + 1) + " 0 obj\n"));
            out.writeBytes(all.get(i));
            out.writeBytes(bytes("\nendobj\n"));
        }
        int xref = out.size();
        out.writeBytes(bytes("xref\n0 " + (all.size() + 1) + "\n0000000000 65535 f \n"));
        for (int place : places) out.writeBytes(bytes("%010d 00000 n \n".formatted(place)));
        out.writeBytes(
                bytes("trailer<</Size " + (all.size() + 1) + "/Root 1 0 R" + trailer + ">>\n"));
        out.writeBytes(bytes("startxref\n" + xref + "\n%%EOF\n"));
        return out.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(ISO_8859_1);
    }

    static byte[] deflated(byte[] data) {
        var deflater = new Deflater(9);
        deflater.setInput(data);
        deflater.finish();
        var out = new ByteArrayOutputStream();
        byte[] piece = new byte[8192];
        while (!deflater.finished()) out.write(piece, 0, deflater.deflate(piece));
        deflater.end();
        return out.toByteArray();
    }

    /** Zeros, packed: a thousand times smaller. */
    static byte[] zeros(int mebibytes) {
        var deflater = new Deflater(9);
        var out = new ByteArrayOutputStream();
        byte[] zeros = new byte[1024 * 1024];
        byte[] piece = new byte[8192];
        for (int i = 0; i < mebibytes; i++) {
            deflater.setInput(zeros);
            for (int n = deflater.deflate(piece); n > 0; n = deflater.deflate(piece))
                out.write(piece, 0, n);
        }
        deflater.finish();
        while (!deflater.finished()) out.write(piece, 0, deflater.deflate(piece));
        deflater.end();
        return out.toByteArray();
    }
}
