package mandate.matching.app;

import java.util.ArrayList;
import java.util.List;
import mandate.matching.engine.people.Confirmation;
import mandate.matching.engine.people.Confirmation.Relation;
import mandate.matching.engine.people.Confirmation.Withdrawal;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Kept;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Colleagues and managers confirm what others can do, and take it back. */
public final class SkillConfirmations {
    private static final int MOST = 500;

    private final Documents<PersonState> documents;
    private final Desk<PersonState> desk;
    private final MatchingAnnouncer announcer;
    private final PeopleMemory memory;

    public SkillConfirmations(
            Documents<PersonState> documents, MatchingAnnouncer announcer, PeopleMemory memory) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
        this.announcer = announcer;
        this.memory = memory;
    }

    /**
     * What somebody says of somebody else.
     *
     * @param level empty when only the skill itself is confirmed
     */
    public record Said(String skill, String level, String evidence, String by, Relation relation) {}

    /** What became of it. */
    public sealed interface Outcome {
        /** It counts now. */
        record Confirmed(Confirmation confirmation) implements Outcome {}

        /** It counts no more; a repetition changes nothing. */
        record Withdrawn(Confirmation confirmation) implements Outcome {}

        /** Nobody has that id. */
        record NoSuchPerson() implements Outcome {}

        /** Whoever confirms is not among the people. */
        record NoSuchColleague(String by) implements Outcome {}

        /** Nobody confirms their own skills. */
        record Oneself() implements Outcome {}

        /** The record holds no such skill. */
        record NoSuchSkill(List<String> skills) implements Outcome {}

        /** There is no such confirmation. */
        record NoSuchConfirmation() implements Outcome {}

        /** There are as many as are kept. */
        record TooMany(int most) implements Outcome {}
    }

    /** Confirms a skill; the act is kept with whoever did it and when. */
    public Mono<Outcome> confirm(Author author, String personId, Said said) {
        if (said.by().equals(personId) || author.actor().equals(personId))
            return Mono.just(new Outcome.Oneself());
        return documents
                .find(author.key(said.by()))
                .flatMap(colleague -> settle(author, personId, kept -> confirm(author, said, kept)))
                .defaultIfEmpty(new Outcome.NoSuchColleague(said.by()));
    }

    /** Takes a confirmation back; it stays on record as withdrawn. */
    public Mono<Outcome> withdraw(Author author, String personId, String id, String reason) {
        return settle(author, personId, kept -> withdraw(author, id, reason, kept));
    }

    /** A decision about somebody who is there. */
    private interface Decide {
        Settled<PersonState, Outcome> over(Kept<PersonState> kept);
    }

    private Mono<Outcome> settle(Author author, String personId, Decide decide) {
        var key = author.key(personId);
        return desk.<Outcome>settle(
                        key,
                        kept ->
                                kept == null
                                        ? Settled.unchanged(new Outcome.NoSuchPerson())
                                        : decide.over(kept))
                .doOnNext(done -> memory.touch(key));
    }

    private Settled<PersonState, Outcome> confirm(
            Author author, Said said, Kept<PersonState> kept) {
        var person = kept.state();
        var skills = person.profile().skills().stream().map(skill -> skill.text()).toList();
        var before = person.confirmations();
        if (before.size() >= MOST) return Settled.unchanged(new Outcome.TooMany(MOST));
        var one = confirmation(author, said, before.size() + 1);
        if (skills.stream().noneMatch(one::isAbout))
            return Settled.unchanged(new Outcome.NoSuchSkill(skills));
        var after = new ArrayList<>(before);
        after.add(one);
        return new Settled<>(new Outcome.Confirmed(one), write(author, kept, after));
    }

    private static Confirmation confirmation(Author author, Said said, int number) {
        return new Confirmation(
                "c" + number,
                said.skill(),
                said.level(),
                said.evidence(),
                said.by(),
                said.relation(),
                author.at().toString(),
                null);
    }

    private Settled<PersonState, Outcome> withdraw(
            Author author, String id, String reason, Kept<PersonState> kept) {
        var after = new ArrayList<>(kept.state().confirmations());
        int at = place(after, id);
        if (at < 0) return Settled.unchanged(new Outcome.NoSuchConfirmation());
        if (!after.get(at).stands()) return Settled.unchanged(new Outcome.Withdrawn(after.get(at)));
        after.set(
                at,
                after.get(at)
                        .withdrawn(new Withdrawal(author.actor(), author.at().toString(), reason)));
        return new Settled<>(new Outcome.Withdrawn(after.get(at)), write(author, kept, after));
    }

    private static int place(List<Confirmation> all, String id) {
        for (int at = 0; at < all.size(); at++) if (all.get(at).id().equals(id)) return at;
        return -1;
    }

    private @Nullable Write<PersonState> write(
            Author author, Kept<PersonState> kept, List<Confirmation> after) {
        var person = kept.state().confirmed(after);
        var told = List.of(announcer.recorded(author, person.id(), person.revision()));
        return Write.change(kept, person, told, author);
    }
}
