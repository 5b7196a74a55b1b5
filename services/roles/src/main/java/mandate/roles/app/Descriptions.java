package mandate.roles.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import mandate.platform.core.Author;
import mandate.roles.app.TextOfFiles.Fault;
import mandate.roles.app.TextOfFiles.FileKind;
import mandate.roles.domain.Language;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.RoleState;
import mandate.roles.domain.lint.Lint;
import mandate.roles.domain.lint.LintReport;
import mandate.roles.domain.lint.RoleAsDescription;
import mandate.roles.domain.lint.homonym.Homonyms;
import mandate.roles.domain.lint.homonym.Profile;
import mandate.roles.domain.lint.text.Description;
import mandate.roles.domain.lint.text.Description.Claims;
import mandate.roles.domain.lint.text.DescriptionReader;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Reads job descriptions that somebody sends; keeps nothing of them. */
public final class Descriptions {
    /** Roles of a library that are compared. */
    private static final int MOST_ROLES = 500;

    private final TextOfFiles files;
    private final Roles roles;

    public Descriptions(TextOfFiles files, Roles roles) {
        this.files = files;
        this.roles = roles;
    }

    /** What became of a file. */
    public sealed interface Outcome {
        /** What was read in its text. */
        record Read(String text, LintReport report) implements Outcome {}

        /** Why it is not read; {@code seen} is what was seen in it. */
        record Refused(Fault fault, String seen) implements Outcome {}
    }

    /** Reads a description critically, on a thread that may take its time. */
    public Mono<LintReport> lint(Supplier<Description> description) {
        return Mono.fromCallable(() -> Lint.of(description.get()))
                .subscribeOn(Schedulers.boundedElastic());
    }

    /** The same for the text of a file. */
    public Mono<Outcome> lint(FileKind kind, byte[] file) {
        return files.read(kind, file)
                .map(
                        read ->
                                switch (read) {
                                    case TextOfFiles.Outcome.Text(var text) ->
                                            new Outcome.Read(text, Lint.of(described(text)));
                                    case TextOfFiles.Outcome.Refused(var fault, var seen) ->
                                            new Outcome.Refused(fault, seen);
                                });
    }

    /** A description that came as one text, under the field {@code text}. */
    public static Description described(String text) {
        return new Description(DescriptionReader.read("text", text, false), Claims.NONE);
    }

    /** One title for two profiles and two titles for one, among these and the library. */
    public Mono<List<Homonyms.Pair>> homonyms(
            Author by, Supplier<List<Profile>> sent, boolean library, Language language) {
        var kept = library ? library(by, language) : Mono.just(List.<Profile>of());
        return kept.publishOn(Schedulers.boundedElastic())
                .map(
                        roles -> {
                            var all = new ArrayList<>(sent.get());
                            all.addAll(roles);
                            return Homonyms.among(all);
                        });
    }

    private Mono<List<Profile>> library(Author by, Language language) {
        return roles.page(by, "", MOST_ROLES)
                .filter(role -> role.state() == RoleState.IN_USE)
                .map(role -> profile(role, language))
                .collectList();
    }

    private static Profile profile(RoleHistory role, Language language) {
        var description = RoleAsDescription.of(role.current().definition(), language);
        return Profile.of("role:" + role.id(), description);
    }
}
