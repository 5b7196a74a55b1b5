package mandate.roles.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import mandate.roles.app.Format;
import mandate.roles.domain.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.util.MimeTypeUtils;

/** In which form and language somebody wants a paper. */
final class Wish {
    private static final Map<Format, MediaType> TYPES =
            Map.of(
                    Format.HTML,
                    new MediaType("text", "html", java.nio.charset.StandardCharsets.UTF_8),
                    Format.PDF,
                    MediaType.APPLICATION_PDF,
                    Format.DOCX,
                    MediaType.parseMediaType(
                            "application/vnd.openxmlformats-officedocument"
                                    + ".wordprocessingml.document"),
                    Format.MARKDOWN,
                    new MediaType("text", "markdown", java.nio.charset.StandardCharsets.UTF_8),
                    Format.JSON_LD,
                    MediaType.parseMediaType("application/ld+json"));

    private Wish() {}

    static MediaType type(Format format) {
        return switch (format) {
            case HTML, PDF, DOCX, MARKDOWN, JSON_LD ->
                    java.util.Objects.requireNonNull(TYPES.get(format));
        };
    }

    /** The words for the query parameter {@code format}. */
    static List<String> formats() {
        return Stream.of(Format.values()).map(Wish::word).toList();
    }

    static String word(Format format) {
        return switch (format) {
            case HTML -> "html";
            case PDF -> "pdf";
            case DOCX -> "docx";
            case MARKDOWN -> "md";
            case JSON_LD -> "jsonld";
        };
    }

    /** The form that a word names, or null. */
    static @Nullable Format named(String word) {
        for (var format : Format.values()) if (word(format).equals(word)) return format;
        return null;
    }

    /** The form that is liked best, HTML when anything will do; null when none will. */
    static @Nullable Format accepted(HttpHeaders headers) {
        var accepted = accept(headers);
        if (accepted.isEmpty()) return Format.HTML;
        for (var type : accepted)
            for (var format : Format.values())
                if (type.getQualityValue() > 0 && type.includes(plain(type(format)))) return format;
        return null;
    }

    private static List<MediaType> accept(HttpHeaders headers) {
        try {
            var accepted = new java.util.ArrayList<>(headers.getAccept());
            MimeTypeUtils.sortBySpecificity(accepted);
            accepted.sort(
                    java.util.Comparator.comparingDouble(MediaType::getQualityValue).reversed());
            return accepted;
        } catch (InvalidMediaTypeException e) {
            return List.of();
        }
    }

    private static MediaType plain(MediaType type) {
        return new MediaType(type.getType(), type.getSubtype());
    }

    /** The language that is asked for; null when neither of ours is. */
    static @Nullable Language language(HttpHeaders headers) {
        for (var range : ranges(headers)) {
            var tag = range.getRange().toLowerCase(Locale.ROOT);
            for (var language : Language.values())
                if (tag.equals(language.tag()) || tag.startsWith(language.tag() + "-"))
                    return language;
        }
        return null;
    }

    private static List<Locale.LanguageRange> ranges(HttpHeaders headers) {
        try {
            return headers.getAcceptLanguage();
        } catch (IllegalArgumentException e) {
            return List.of();
        }
    }
}
