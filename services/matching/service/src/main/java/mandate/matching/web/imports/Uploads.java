package mandate.matching.web.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import mandate.matching.web.imports.Upload.Sheet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.codec.multipart.FilePartEvent;
import org.springframework.http.codec.multipart.PartEvent;
import org.springframework.web.server.ResponseStatusException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Puts what is sent on disk as it arrives, and no more of it than is allowed. */
final class Uploads {
    private static final long LARGEST = 256L * 1024 * 1024;
    private static final int MOST_PARTS = 4;

    private Uploads() {}

    static Path folder() {
        try {
            return Files.createTempDirectory("mandate-import-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One file as the body of the request. */
    static Mono<Upload> body(Path folder, FileKind kind, Flux<DataBuffer> body) {
        var sheet = new Sheet("body", kind, folder.resolve("body"));
        return write(body, sheet.path(), new AtomicLong())
                .thenReturn(new Upload(folder, sheet, null));
    }

    /** The parts {@code people} and {@code skills} of a form. */
    static Mono<Upload> parts(Path folder, Flux<PartEvent> events) {
        var read = new AtomicLong();
        return events.windowUntil(PartEvent::isLast)
                .concatMap(part -> part(folder, part, read))
                .collectList()
                .map(sheets -> new Upload(folder, find(sheets, "people"), find(sheets, "skills")));
    }

    /** A file and the part it came in. */
    private record Part(String part, Sheet sheet) {}

    private static Mono<Part> part(Path folder, Flux<PartEvent> events, AtomicLong read) {
        return events.switchOnFirst(
                        (first, all) -> {
                            var event = first.get();
                            if (event == null) return Flux.<Part>empty();
                            return part(folder, event, all, read).flux();
                        })
                .next();
    }

    private static Mono<Part> part(
            Path folder, PartEvent first, Flux<PartEvent> all, AtomicLong read) {
        var file = first instanceof FilePartEvent named ? named.filename() : first.name();
        var kind = FileKind.of(first.headers().getContentType(), file);
        var name = first.name().toLowerCase(Locale.ROOT);
        if (kind == null || !List.of("people", "skills").contains(name))
            return all.doOnNext(event -> DataBufferUtils.release(event.content()))
                    .then(Mono.error(refused(first.name(), file)));
        var sheet = new Sheet(shown(file), kind, folder.resolve(name + ".part"));
        return write(all.map(PartEvent::content), sheet.path(), read)
                .thenReturn(new Part(name, sheet));
    }

    private static ResponseStatusException refused(String part, String file) {
        return new ResponseStatusException(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE,
                "A form has the parts people and, if need be, skills, each a CSV, XLSX or JSON"
                        + " lines"
                        + " file; this one has %s (%s).".formatted(shown(part), shown(file)));
    }

    private static @Nullable Sheet find(List<Part> parts, String name) {
        if (parts.size() > MOST_PARTS) return null;
        for (var part : parts) if (part.part().equals(name)) return part.sheet();
        return null;
    }

    private static Mono<Void> write(Flux<DataBuffer> content, Path path, AtomicLong read) {
        var counted =
                content.<DataBuffer>handle(
                        (buffer, sink) -> {
                            if (read.addAndGet(buffer.readableByteCount()) <= LARGEST) {
                                sink.next(buffer);
                                return;
                            }
                            DataBufferUtils.release(buffer);
                            sink.error(tooLarge());
                        });
        return DataBufferUtils.write(
                counted, path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static ResponseStatusException tooLarge() {
        return new ResponseStatusException(
                HttpStatus.CONTENT_TOO_LARGE,
                "An import of at most %d MiB is allowed.".formatted(LARGEST / 1024 / 1024));
    }

    private static String shown(String name) {
        var plain = name.replaceAll("[^\\p{L}\\p{N}._ -]", "_");
        return plain.length() <= 100 ? plain : plain.substring(0, 100);
    }
}
