package mandate.roles.upload;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mandate.roles.app.TextOfFiles.Fault;

/**
 * What the dictionary of a stream announces.
 *
 * @param filters how it is packed, in the order of unpacking
 * @param picture whether it says it is a picture or a font; those are measured and never read
 * @param objects whether it holds objects of the file itself
 */
record PdfStreamHead(List<String> filters, boolean picture, boolean objects) {
    /** Ways of packing that are unpacked here. */
    static final Set<String> UNPACKED =
            Set.of(
                    "FlateDecode",
                    "Fl",
                    "LZWDecode",
                    "LZW",
                    "RunLengthDecode",
                    "RL",
                    "ASCII85Decode",
                    "A85",
                    "ASCIIHexDecode",
                    "AHx");

    /** Marks of pictures and fonts. */
    static final Set<String> ASIDE =
            Set.of("/Image", "/Length1", "/Length2", "/Type1C", "/CIDFontType0C", "/OpenType");

    private static final Set<String> PICTURES =
            Set.of("DCTDecode", "DCT", "CCITTFaxDecode", "CCF", "JBIG2Decode", "JPXDecode");
    private static final int WIDEST = 100_000;

    PdfStreamHead {
        filters = List.copyOf(filters);
    }

    static PdfStreamHead of(List<String> tokens) throws Unfit {
        boolean objects = tokens.contains("/ObjStm") || tokens.contains("/XRef");
        boolean aside = tokens.stream().anyMatch(ASIDE::contains) && !objects;
        var filters = filters(tokens);
        for (String filter : filters) {
            boolean known = UNPACKED.contains(filter) || (aside && PICTURES.contains(filter));
            if (!known) throw new Unfit(Fault.UNREADABLE, "a part packed as " + filter);
        }
        if (!aside) checkParameters(tokens);
        return new PdfStreamHead(filters, aside, objects);
    }

    private static List<String> filters(List<String> tokens) throws Unfit {
        int at = tokens.lastIndexOf("/Filter") + 1;
        if (at == 0 || at == tokens.size() || tokens.get(at).equals("null")) return List.of();
        if (tokens.get(at).startsWith("/")) return List.of(tokens.get(at).substring(1));
        if (!tokens.get(at).equals("[")) throw elsewhere();
        var filters = new ArrayList<String>();
        for (at++; at < tokens.size() && !tokens.get(at).equals("]"); at++) {
            if (!tokens.get(at).startsWith("/")) throw elsewhere();
            filters.add(tokens.get(at).substring(1));
        }
        return filters;
    }

    /** Whole lines of samples are kept, as wide as these say. */
    private static void checkParameters(List<String> tokens) throws Unfit {
        for (int at = 0; at < tokens.size() - 1; at++) {
            var next = tokens.get(at + 1);
            switch (tokens.get(at)) {
                case "/DecodeParms", "/DP" -> {
                    if (!Set.of("<", "[", "null").contains(next)) throw elsewhere();
                    if (next.equals("[") && isNumber(tokens.get(at + 2))) throw elsewhere();
                }
                case "/Columns", "/Colors", "/BitsPerComponent" -> {
                    boolean small = isNumber(next) && Integer.parseInt(next) <= WIDEST;
                    if (!small) throw new Unfit(Fault.SWELLS, tokens.get(at) + " " + next);
                    if (at + 3 < tokens.size() && tokens.get(at + 3).equals("R")) throw elsewhere();
                }
                default -> {}
            }
        }
    }

    private static boolean isNumber(String token) {
        return token.matches("\\d{1,6}");
    }

    private static Unfit elsewhere() {
        return new Unfit(Fault.UNREADABLE, "a part that says elsewhere how it is packed");
    }
}
