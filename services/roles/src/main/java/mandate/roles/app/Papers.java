package mandate.roles.app;

import java.nio.ByteBuffer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mandate.platform.core.Author;
import mandate.roles.domain.Language;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.papers.JobDescriptions;
import mandate.roles.domain.papers.JobPostings;
import mandate.roles.domain.papers.MandateLetters;
import mandate.roles.domain.papers.Paper;
import mandate.roles.domain.papers.Setting;
import mandate.roles.domain.papers.Subject;
import mandate.roles.domain.papers.Template;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/** Writes job descriptions and mandate letters, and has them printed in the form that is wanted. */
public final class Papers {
    private final Roles roles;
    private final Templates templates;
    private final Map<Format, Press> presses = new EnumMap<>(Format.class);
    private final PostingPress postings;
    private final Scheduler scheduler;

    /** Writes a tree of maps, lists and texts as JSON-LD. */
    public interface PostingPress {
        /** The bytes of a file. */
        byte[] print(Map<String, Object> tree);
    }

    /**
     * @param scheduler where papers are printed: that takes a while, and memory
     */
    public Papers(
            Roles roles,
            Templates templates,
            List<Press> presses,
            PostingPress postings,
            Scheduler scheduler) {
        this.roles = roles;
        this.templates = templates;
        for (var press : presses) this.presses.put(press.format(), press);
        this.postings = postings;
        this.scheduler = scheduler;
    }

    /**
     * What is wanted.
     *
     * @param version of the role, or null for the current one
     * @param setting the seat it is for, or null for the role alone
     * @param person who holds the seat or is to, or null
     */
    public record Order(
            String roleId,
            @Nullable Long version,
            @Nullable Setting setting,
            Subject.@Nullable Person person,
            Language language,
            Format format) {}

    /** What became of an order. */
    public sealed interface Outcome {
        /** The file; for a page, with the hash of its style. */
        record Printed(ByteBuffer bytes, String styleHash) implements Outcome {}

        /** There is no such role. */
        record NoRole() implements Outcome {}

        /** The role has no such version. */
        record NoVersion(int versions) implements Outcome {}

        /** The version is a draft; what it misses. */
        record Draft(List<String> missing) implements Outcome {}
    }

    /** A job description. */
    public Mono<Outcome> jobDescription(Author by, Order order) {
        return print(
                by, order, (subject, template) -> description(subject, template, order.format()));
    }

    /** A mandate letter, for the seat that the order names. */
    public Mono<Outcome> mandateLetter(Author by, Order order, Setting setting) {
        return print(
                by,
                order,
                (subject, _) -> press(MandateLetters.paper(subject, setting), order.format()));
    }

    private interface Printing {
        byte[] of(Subject subject, Template template);
    }

    private byte[] description(Subject subject, Template template, Format format) {
        return format == Format.JSON_LD
                ? postings.print(JobPostings.tree(subject))
                : press(JobDescriptions.paper(subject, template), format);
    }

    private byte[] press(Paper paper, Format format) {
        var press = presses.get(format);
        if (press == null) throw new IllegalArgumentException("No press for " + format);
        return press.print(paper);
    }

    private Mono<Outcome> print(Author by, Order order, Printing printing) {
        return roles.versions(by, order.roleId())
                .flatMap(role -> print(by, order, role, printing))
                .defaultIfEmpty(new Outcome.NoRole());
    }

    private Mono<Outcome> print(Author by, Order order, RoleHistory role, Printing printing) {
        var number = order.version();
        var version = number == null ? role.current() : role.version(number);
        if (version == null) return Mono.just(new Outcome.NoVersion(role.versions().size()));
        var missing = version.definition().missing();
        if (!missing.isEmpty()) return Mono.just(new Outcome.Draft(missing));
        return templates
                .find(by)
                .publishOn(scheduler)
                .map(
                        template -> {
                            var subject = subject(by, order, role, version, template);
                            return printed(printing.of(subject, template), order.format());
                        });
    }

    private static Subject subject(
            Author by,
            Order order,
            RoleHistory role,
            RoleHistory.Version version,
            Template template) {
        return new Subject(
                by.organisation(),
                template.organisation(),
                role.id(),
                version,
                order.setting(),
                order.person(),
                order.language());
    }

    private Outcome printed(byte[] bytes, Format format) {
        var press = presses.get(format);
        return new Outcome.Printed(ByteBuffer.wrap(bytes), press == null ? "" : press.styleHash());
    }
}
