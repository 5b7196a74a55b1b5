package mandate.roles.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Objects;
import mandate.platform.http.JsonBody;
import mandate.platform.http.Problem;
import mandate.roles.app.Descriptions;
import mandate.roles.app.TextOfFiles;
import mandate.roles.app.TextOfFiles.FileKind;
import mandate.roles.domain.Language;
import mandate.roles.domain.lint.LintReport;
import mandate.roles.domain.lint.text.LanguageGuess;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Mono;

/** {@code /api/job-descriptions/lint}: reads a description, pasted or uploaded; keeps nothing. */
@RestController
class LintController {
    static final String PATH = "/api/job-descriptions/lint";

    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Descriptions descriptions;

    LintController(Descriptions descriptions) {
        this.descriptions = descriptions;
    }

    @PostMapping(
            path = PATH,
            consumes = {
                MediaType.APPLICATION_JSON_VALUE,
                MediaType.TEXT_PLAIN_VALUE,
                MediaType.TEXT_MARKDOWN_VALUE,
                MediaType.APPLICATION_PDF_VALUE,
                WORD
            })
    Mono<ResponseEntity<Object>> lint(
            @RequestParam(name = "language", defaultValue = "") String tag,
            @RequestHeader HttpHeaders headers,
            ServerWebExchange exchange) {
        var type = Objects.requireNonNull(headers.getContentType());
        var language = DescriptionForm.language(tag);
        if (language == null && !tag.isEmpty())
            return Mono.just(DescriptionForm.wrongLanguage(tag).answer(PATH));
        if (headers.getContentLength() > TextOfFiles.LARGEST)
            return Mono.just(tooLarge(headers.getContentLength()).answer(PATH));
        return SentBody.of(exchange, TextOfFiles.LARGEST)
                .flatMap(
                        body ->
                                body.isTooLarge()
                                        ? Mono.just(tooLarge(body.count()).answer(PATH))
                                        : lint(type, body.bytes(), language));
    }

    private Mono<ResponseEntity<Object>> lint(
            MediaType type, byte[] body, @Nullable Language language) {
        if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) return json(body, language);
        if (type.isCompatibleWith(MediaType.APPLICATION_PDF))
            return file(FileKind.PDF, body, language);
        if (type.isCompatibleWith(MediaType.valueOf(WORD)))
            return file(FileKind.DOCX, body, language);
        var charset = type.getCharset() == null ? UTF_8 : type.getCharset();
        return switch (SentText.of(body, charset)) {
            case SentText.Unreadable(var problem) -> Mono.just(problem.answer(PATH));
            case SentText.Whole(var text) ->
                    descriptions
                            .lint(() -> Descriptions.described(text))
                            .map(report -> answer(report, spoken(language, text), null));
        };
    }

    private Mono<ResponseEntity<Object>> file(
            FileKind kind, byte[] body, @Nullable Language language) {
        return descriptions
                .lint(kind, body)
                .map(
                        outcome ->
                                switch (outcome) {
                                    case Descriptions.Outcome.Refused(var fault, var seen) ->
                                            FileProblems.of(fault, seen).answer(PATH);
                                    case Descriptions.Outcome.Read(var text, var report) ->
                                            answer(report, spoken(language, text), text);
                                });
    }

    private Mono<ResponseEntity<Object>> json(byte[] body, @Nullable Language language) {
        return switch (JsonBody.object(body)) {
            case JsonBody.Read.Unreadable(var problem) -> Mono.just(problem.answer(PATH));
            case JsonBody.Read.Value value -> {
                var sent = DescriptionForm.read(JsonBody.map(value));
                if (!sent.problems().isEmpty()) yield Mono.just(invalid(sent).answer(PATH));
                var asked = sent.language() == null ? language : sent.language();
                yield descriptions
                        .lint(sent.reading())
                        .map(report -> answer(report, spoken(asked, words(report)), null));
            }
        };
    }

    private static ResponseEntity<Object> answer(
            LintReport report, Language language, @Nullable String text) {
        return ResponseEntity.ok(LintJson.of(report, language, text));
    }

    /** The language that was asked for, or that of the description. */
    private static Language spoken(@Nullable Language language, String text) {
        return language == null ? LanguageGuess.of(text) : language;
    }

    private static String words(LintReport report) {
        var passages = report.reading().description().passages();
        return String.join("\n", passages.stream().map(passage -> passage.text()).toList());
    }

    private static Problem invalid(DescriptionForm.Sent sent) {
        return Problem.fields(
                "invalid-job-description",
                "The job description has fields that are not allowed",
                sent.problems());
    }

    private static Problem tooLarge(long bytes) {
        return FileProblems.tooLarge(bytes + " bytes");
    }
}
