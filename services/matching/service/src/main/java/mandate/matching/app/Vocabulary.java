package mandate.matching.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import mandate.matching.engine.skills.SkillEncoder;
import mandate.matching.engine.taxonomy.IndexBuilder;
import mandate.matching.engine.taxonomy.RoleVocabulary;
import mandate.matching.engine.taxonomy.SkillIndex;
import mandate.matching.engine.taxonomy.SkillReading;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;

/**
 * Reads phrases as skills, with the vocabulary that somebody brought, or with that of the roles
 * while there is none, and with what the organisation confirmed.
 */
public final class Vocabulary {
    /** From how many words on a phrase is read as a sentence, which may name several skills. */
    public static final int SENTENCE = 10;

    private static final int TOGETHER = 16;
    private static final int AT_ONCE = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);

    private final Taxonomies taxonomies;
    private final RoleCopies roles;
    private final Confirmations confirmations;
    private final SkillEncoder encoder;
    private final Scheduler reading;
    private final Map<String, OfRoles> ofRoles = new ConcurrentHashMap<>();

    /**
     * @param reading where phrases are read, away from the threads that serve requests
     */
    public Vocabulary(
            Taxonomies taxonomies,
            RoleCopies roles,
            Confirmations confirmations,
            SkillEncoder encoder,
            Scheduler reading) {
        this.taxonomies = taxonomies;
        this.roles = roles;
        this.confirmations = confirmations;
        this.encoder = encoder;
        this.reading = reading;
    }

    /** How phrases are to be read. */
    public enum Mode {
        AUTO,
        PHRASE,
        SENTENCE
    }

    private record OfRoles(String hash, SkillIndex index) {}

    /** The readings of each phrase, in the order given. */
    public Mono<List<List<SkillReading>>> read(
            String organisation, List<String> phrases, int top, Mode mode) {
        return Flux.fromIterable(phrases)
                .buffer(TOGETHER)
                .flatMapSequential(
                        some ->
                                Mono.fromCallable(() -> now(organisation, some, top, mode))
                                        .subscribeOn(reading),
                        AT_ONCE)
                .collectList()
                .map(parts -> parts.stream().flatMap(List::stream).toList());
    }

    /** What a skill is called; empty when the vocabulary does not know its URI. */
    public Mono<String> label(String organisation, String uri) {
        return Mono.fromCallable(() -> index(organisation).find(uri))
                .map(skill -> skill.name())
                .subscribeOn(reading);
    }

    private List<List<SkillReading>> now(
            String organisation, List<String> phrases, int top, Mode mode) {
        var index = index(organisation);
        var own = confirmations.labels(organisation);
        var readings = new ArrayList<List<SkillReading>>(phrases.size());
        for (var phrase : phrases)
            readings.add(
                    isSentence(phrase, mode)
                            ? index.readSentence(phrase, top)
                            : index.read(phrase, top, own));
        return readings;
    }

    private static boolean isSentence(String phrase, Mode mode) {
        return switch (mode) {
            case PHRASE -> false;
            case SENTENCE -> true;
            case AUTO -> phrase.strip().split("\\s+", -1).length >= SENTENCE;
        };
    }

    private SkillIndex index(String organisation) {
        var brought = taxonomies.index();
        if (brought != null) return brought;
        var taxonomy = RoleVocabulary.of(roles.of(organisation));
        var hash = taxonomy.hash();
        var known = ofRoles.get(organisation);
        if (known != null && known.hash().equals(hash)) return known.index();
        var index = new IndexBuilder(taxonomy, encoder, IndexBuilder.Progress.SILENT).build();
        ofRoles.put(organisation, new OfRoles(hash, index));
        return index;
    }
}
