package mandate.roles.web;

import java.util.List;
import mandate.platform.http.Problem;
import mandate.roles.app.Format;
import mandate.roles.app.Papers.Order;
import mandate.roles.app.Papers.Outcome;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** A paper as an answer. */
final class PaperAnswers {
    private PaperAnswers() {}

    static ResponseEntity<Object> file(String path, Order order, Outcome.Printed printed) {
        var kind = path.substring(path.lastIndexOf('/') + 1);
        var name =
                "%s-%s-%s.%s"
                        .formatted(
                                kind,
                                order.roleId(),
                                order.language().tag(),
                                Wish.word(order.format()));
        var disposition =
                order.format() == Format.DOCX
                        ? ContentDisposition.attachment()
                        : ContentDisposition.inline();
        var answer =
                ResponseEntity.ok()
                        .contentType(Wish.type(order.format()))
                        .header(HttpHeaders.CONTENT_LANGUAGE, order.language().tag())
                        .header(HttpHeaders.VARY, "Accept, Accept-Language")
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                disposition.filename(name).build().toString());
        if (!printed.styleHash().isEmpty())
            answer.header("Content-Security-Policy", policy(printed.styleHash()));
        return answer.body(printed.bytes());
    }

    /** A page shows its own style and loads nothing. */
    private static String policy(String styleHash) {
        return "default-src 'none'; style-src '"
                + styleHash
                + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    static Problem draft(String id, List<String> missing) {
        return Problem.of(
                        HttpStatus.CONFLICT,
                        "role-is-a-draft",
                        "The role is a draft",
                        "Role %s cannot be described before it has: %s."
                                .formatted(id, String.join(", ", missing)))
                .with("missing", missing);
    }
}
