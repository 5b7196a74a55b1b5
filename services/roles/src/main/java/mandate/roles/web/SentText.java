package mandate.roles.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import mandate.platform.http.FieldProblem;
import mandate.platform.http.Problem;
import mandate.roles.app.TextOfFiles;

/** A description that is sent as nothing but text. */
sealed interface SentText {
    /** The text, without a byte order mark. */
    record Whole(String text) implements SentText {}

    /** Why it cannot be read. */
    record Unreadable(Problem problem) implements SentText {}

    /** Reads the letters of a body. */
    static SentText of(byte[] body, Charset charset) {
        try {
            var decoder =
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT);
            return of(decoder.decode(ByteBuffer.wrap(body)).toString());
        } catch (CharacterCodingException e) {
            return wrong(
                    "invalid-text",
                    "The text cannot be read",
                    "bytes that are not " + charset.name(),
                    "text in UTF-8, or in the charset that Content-Type names");
        }
    }

    private static SentText of(String sent) {
        var text = sent.startsWith("\ufeff") ? sent.substring(1) : sent;
        if (text.isBlank())
            return wrong("nothing-to-read", "There is nothing to read", "", "a job description");
        if (text.indexOf('\0') >= 0)
            return wrong(
                    "invalid-text",
                    "The text cannot be read",
                    "characters of a program",
                    "plain text; PDF and Word documents under their own Content-Type");
        if (text.length() > TextOfFiles.MOST_LETTERS)
            return wrong(
                    "text-too-long",
                    "The text is too long",
                    text.length() + " characters",
                    "text of 1 to " + TextOfFiles.MOST_LETTERS + " characters");
        return new Whole(text);
    }

    private static SentText wrong(String code, String title, String value, String allowed) {
        return new Unreadable(
                Problem.fields(code, title, List.of(FieldProblem.of("text", value, allowed))));
    }
}
