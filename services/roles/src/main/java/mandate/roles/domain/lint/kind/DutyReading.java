package mandate.roles.domain.lint.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import mandate.roles.domain.lint.text.Match;
import mandate.roles.domain.lint.text.Passage;
import mandate.roles.domain.lint.text.Phrases;
import mandate.roles.domain.lint.text.Span;

/** What one passage says is to be done: the families of duties in it, with their words. */
public record DutyReading(Passage passage, List<Hit> hits) {
    private static final Map<DutyFamily, Phrases> WORDS = words();

    public DutyReading {
        hits = List.copyOf(hits);
    }

    /** Words of the passage that stand for a family. */
    public record Hit(DutyFamily family, Match match) {
        /** From its first to its last word. */
        public Span span() {
            return match.span();
        }
    }

    /** Reads a passage; where phrases lie inside each other, the longer one counts. */
    public static DutyReading of(Passage passage) {
        var all = new ArrayList<Hit>();
        WORDS.forEach(
                (family, phrases) -> {
                    for (Match match : phrases.matches(passage.plain()))
                        all.add(new Hit(family, match));
                });
        var outer =
                all.stream()
                        .filter(hit -> all.stream().noneMatch(o -> o.match().covers(hit.match())))
                        .sorted(Comparator.comparingInt(hit -> hit.span().start()))
                        .toList();
        return new DutyReading(passage, outer);
    }

    /** The families of work in it. */
    public Set<DutyFamily> families() {
        var families = EnumSet.noneOf(DutyFamily.class);
        for (Hit hit : hits) if (hit.family().isWork()) families.add(hit.family());
        return families;
    }

    /** Whether it asks for noise and names no work. */
    public boolean isNoise() {
        return has(DutyFamily.BUZZ) && families().isEmpty();
    }

    /** Whether it speaks of one of these families. */
    public boolean has(DutyFamily family) {
        return hits.stream().anyMatch(hit -> hit.family() == family);
    }

    private static Map<DutyFamily, Phrases> words() {
        var words = new EnumMap<DutyFamily, Phrases>(DutyFamily.class);
        words.putAll(CommunityWords.ALL);
        words.putAll(TeamWords.ALL);
        words.putAll(ChannelWords.ALL);
        words.putAll(WorkshopWords.ALL);
        words.putAll(OtherWords.ALL);
        return words;
    }
}
