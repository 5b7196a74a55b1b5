package mandate.matching.web.imports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** The kinds of files that people come in. */
enum FileKind {
    CSV("text/csv"),
    JSON_LINES("application/x-ndjson"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** By the media type, or by the ending of the name where the type says nothing. */
    static @Nullable FileKind of(@Nullable MediaType type, String name) {
        var known = type == null ? null : of(type);
        if (known != null) return known;
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".csv")) return CSV;
        if (lower.endsWith(".xlsx")) return XLSX;
        return lower.endsWith(".jsonl") || lower.endsWith(".ndjson") ? JSON_LINES : null;
    }

    private static @Nullable FileKind of(MediaType type) {
        var bare = type.getType() + "/" + type.getSubtype();
        if (bare.equals("application/jsonl")) return JSON_LINES;
        for (var kind : values()) if (kind.mediaType.equals(bare)) return kind;
        return null;
    }
}
