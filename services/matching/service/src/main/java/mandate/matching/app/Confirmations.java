package mandate.matching.app;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.CRC32C;
import mandate.matching.engine.skills.SkillEncoder;
import mandate.matching.engine.taxonomy.OwnLabels;
import mandate.matching.engine.text.PlainText;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import mandate.platform.core.Write;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Phrases that an organisation confirmed: a document each, and all of them as its own labels. */
public final class Confirmations {
    private final Documents<SkillConfirmation> documents;
    private final Desk<SkillConfirmation> desk;
    private final SkillEncoder encoder;
    private final Map<String, Map<String, SkillConfirmation>> memory = new ConcurrentHashMap<>();
    private final Map<String, OwnLabels> labels = new ConcurrentHashMap<>();
    private final Map<String, OwnWords> words = new ConcurrentHashMap<>();
    private volatile Runnable changed = () -> {};

    public Confirmations(Documents<SkillConfirmation> documents, SkillEncoder encoder) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
        this.encoder = encoder;
    }

    /** From now on the phrase means the skill; a later confirmation replaces an earlier one. */
    public Mono<SkillConfirmation> confirm(Author by, String phrase, String skill, String label) {
        var id = id(phrase);
        var said =
                new SkillConfirmation(
                        id, phrase, skill, label, by.actor(), by.at().toString(), null, null);
        return desk.settle(
                        by.key(id),
                        kept -> {
                            if (kept != null && same(kept.state(), said))
                                return Settled.unchanged(kept.state());
                            return new Settled<>(said, write(by, kept, said));
                        })
                .doOnNext(done -> remember(by.key(id), done));
    }

    /** Takes a confirmation back; empty when there is none that holds. */
    public Mono<SkillConfirmation> withdraw(Author by, String id) {
        return desk.<List<SkillConfirmation>>settle(
                        by.key(id),
                        kept -> {
                            if (kept == null || !kept.state().holds())
                                return Settled.unchanged(List.of());
                            var gone = kept.state().withdrawn(by.actor(), by.at().toString());
                            return new Settled<>(List.of(gone), write(by, kept, gone));
                        })
                .flatMap(gone -> gone.isEmpty() ? Mono.empty() : Mono.just(gone.getFirst()))
                .doOnNext(gone -> remember(by.key(id), gone));
    }

    /** All of an organisation, those taken back too, by phrase. */
    public List<SkillConfirmation> all(String organisation) {
        return memory.getOrDefault(organisation, Map.of()).values().stream()
                .sorted(Comparator.comparing(SkillConfirmation::phrase))
                .toList();
    }

    /** The labels of an organisation's own, as they hold now. */
    public OwnLabels labels(String organisation) {
        return labels.computeIfAbsent(organisation, this::encoded);
    }

    /** What the organisation's own words say to its roles, as they hold now. */
    OwnWords words(String organisation) {
        return words.computeIfAbsent(organisation, this::spoken);
    }

    /** Says whom to tell of a phrase that was confirmed or taken back. */
    public void onChange(Runnable listener) {
        changed = listener;
    }

    /** Reads all of them into memory. */
    public Mono<Void> loadAll() {
        return documents.everything().doOnNext(k -> remember(k.key(), k.state())).then();
    }

    private List<SkillConfirmation> holding(String organisation) {
        return all(organisation).stream().filter(SkillConfirmation::holds).toList();
    }

    private OwnWords spoken(String organisation) {
        var holding = holding(organisation);
        return holding.isEmpty() ? OwnWords.NONE : new OwnWords(holding);
    }

    private OwnLabels encoded(String organisation) {
        var holding =
                holding(organisation).stream()
                        .map(one -> new OwnLabels.Confirmed(one.phrase(), one.skill()))
                        .toList();
        return holding.isEmpty() ? OwnLabels.NONE : OwnLabels.of(holding, encoder);
    }

    private static Write<SkillConfirmation> write(
            Author by, @Nullable Kept<SkillConfirmation> kept, SkillConfirmation said) {
        return kept == null
                ? Write.create(by.key(said.id()), said, List.of(), by)
                : Write.change(kept, said, List.of(), by);
    }

    private static boolean same(SkillConfirmation known, SkillConfirmation said) {
        return known.holds()
                && known.skill().equals(said.skill())
                && known.phrase().equals(said.phrase());
    }

    private void remember(Key key, SkillConfirmation confirmation) {
        memory.computeIfAbsent(key.organisation(), o -> new ConcurrentHashMap<>())
                .put(key.id(), confirmation);
        labels.remove(key.organisation());
        words.remove(key.organisation());
        changed.run();
    }

    /** One id for one phrase, however it is spelled: its beginning, and a sum against homonyms. */
    static String id(String phrase) {
        var folded = PlainText.fold(phrase);
        var sum = new CRC32C();
        sum.update(folded.getBytes(StandardCharsets.UTF_8));
        var plain = folded.replaceAll("[^a-z0-9]+", "-");
        var start = plain.length() > 48 ? plain.substring(0, 48) : plain;
        return start + "." + HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
