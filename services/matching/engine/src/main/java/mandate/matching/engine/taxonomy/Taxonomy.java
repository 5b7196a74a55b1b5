package mandate.matching.engine.taxonomy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A vocabulary of skills, such as ESCO, in the order in which it was read. */
public record Taxonomy(List<TaxonomySkill> skills) {
    public Taxonomy {
        skills = List.copyOf(skills);
        var uris = new HashMap<String, TaxonomySkill>();
        for (var skill : skills)
            if (uris.put(skill.uri(), skill) != null)
                throw new IllegalArgumentException("two skills are known by " + skill.uri());
    }

    /** Hash of all that is in it: equal for equal vocabularies. */
    public String hash() {
        var digest = sha256();
        for (var skill : skills) {
            note(digest, skill.uri());
            note(digest, skill.name());
            skill.alsoCalled().forEach(label -> note(digest, label));
            note(digest, skill.description());
            note(digest, skill.reuse().name());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** Only what each skill is called first. */
    public Taxonomy preferredOnly() {
        return new Taxonomy(
                skills.stream()
                        .map(
                                skill ->
                                        new TaxonomySkill(
                                                skill.uri(),
                                                skill.name(),
                                                List.of(),
                                                skill.description(),
                                                skill.reuse()))
                        .toList());
    }

    /**
     * Adds the labels of the same vocabulary in another language, skill by skill under the same
     * URI; a skill that only the other one has comes along whole.
     */
    public Taxonomy with(Taxonomy other) {
        var all = new LinkedHashMap<String, TaxonomySkill>();
        skills.forEach(skill -> all.put(skill.uri(), skill));
        for (var skill : other.skills)
            all.merge(skill.uri(), skill, (mine, theirs) -> mine.alsoCalled(theirs.labels()));
        return new Taxonomy(new ArrayList<>(all.values()));
    }

    /** Adds further ways of saying a skill, by URI; a URI that is not here adds nothing. */
    public Taxonomy alsoSaid(Map<String, List<String>> phrases) {
        return new Taxonomy(
                skills.stream()
                        .map(
                                skill -> {
                                    var said = phrases.get(skill.uri());
                                    return said == null ? skill : skill.alsoCalled(said);
                                })
                        .toList());
    }

    static void note(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
