package mandate.roles.upload;

import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import mandate.roles.app.TextOfFiles;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Reads files two at a time on threads of their own; some wait, and more are sent away. Whatever a
 * file does to the library is an answer about the file.
 */
@Component
final class CarefulFiles implements TextOfFiles, DisposableBean {
    private static final int AT_ONCE = 2;
    private static final int WAITING = 16;

    private final Scheduler threads =
            Schedulers.newBoundedElastic(AT_ONCE, WAITING, "files", 60, true);

    @Override
    public Mono<Outcome> read(FileKind kind, byte[] file) {
        return Mono.fromCallable(() -> outcome(kind, file))
                .subscribeOn(threads)
                .onErrorResume(
                        RejectedExecutionException.class,
                        _ -> Mono.just(new Outcome.Refused(Fault.BUSY, "")));
    }

    /** Reads on this thread. */
    static Outcome outcome(FileKind kind, byte[] file) {
        try {
            checkMark(kind, file);
            if (!Loading.isDone(kind)) throw new IllegalStateException("No library for " + kind);
            var text = text(kind, file, Deadline.in(Limits.NANOS));
            if (text.isBlank()) return new Outcome.Refused(Fault.NO_TEXT, "");
            if (text.length() > Limits.TEXT)
                return new Outcome.Refused(Fault.TOO_MUCH_TEXT, text.length() + " letters");
            return new Outcome.Text(text);
        } catch (Unfit e) {
            return new Outcome.Refused(e.fault(), e.seen());
        } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // one allocation that was too large leaves the others alone
            return new Outcome.Refused(Fault.UNREADABLE, "a damaged file");
        }
    }

    static String text(FileKind kind, byte[] file, Deadline deadline) throws IOException {
        return switch (kind) {
            case PDF -> PdfText.read(file, deadline);
            case DOCX -> DocxText.read(file, deadline);
        };
    }

    private static void checkMark(FileKind kind, byte[] file) throws Unfit {
        if (file.length == 0) throw new Unfit(Fault.EMPTY, "0 bytes");
        if (file.length > Limits.FILE) throw new Unfit(Fault.TOO_LARGE, file.length + " bytes");
        var mark = FileMark.of(file);
        var wanted =
                switch (kind) {
                    case PDF -> FileMark.PDF;
                    case DOCX -> FileMark.ZIP;
                };
        if (mark == FileMark.ENCRYPTED_OFFICE) throw new Unfit(Fault.ENCRYPTED, mark.seen());
        if (mark != wanted) throw new Unfit(Fault.ANOTHER_TYPE, mark.seen());
    }

    @Override
    public void destroy() {
        threads.dispose();
    }
}
