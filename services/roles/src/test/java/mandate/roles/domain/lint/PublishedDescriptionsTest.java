package mandate.roles.domain.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import mandate.roles.domain.lint.homonym.Homonyms;
import mandate.roles.domain.lint.homonym.Homonyms.Relation;
import mandate.roles.domain.lint.homonym.Profile;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.text.Description;
import mandate.roles.domain.lint.text.Description.Claims;
import mandate.roles.domain.lint.text.Passage;
import mandate.roles.domain.lint.text.Section;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the reading of kinds on published descriptions, where they are at hand: they lie beside
 * the repository and are not part of it. What is measured stands in
 * docs/benchmarks/job-descriptions.md.
 */
class PublishedDescriptionsTest {
    private static final String FOLDER = "shared/data/job-descriptions";
    private static final Map<String, RoleKind> LABELS =
            Map.of(
                    "CM", RoleKind.COMMUNITY_MANAGEMENT,
                    "SMM", RoleKind.SOCIAL_MEDIA_MANAGEMENT,
                    "TEAM", RoleKind.TEAM_MANAGEMENT,
                    "TECHNICAL", RoleKind.PLATFORM_ADMINISTRATION,
                    "CONTENT", RoleKind.EDITING,
                    "MODERATION", RoleKind.MODERATION,
                    "PROGRAM", RoleKind.COORDINATION,
                    "STRATEGY", RoleKind.STRATEGY);

    /** A published description: what it says, and what a reader said about it. */
    private record Published(String id, Description description, Set<RoleKind> label) {
        Set<RoleKind> read() {
            return new TreeSet<>(Lint.of(description).reading().work().kinds());
        }

        boolean agrees() {
            return read().equals(label);
        }

        /** One line of the report. */
        String line() {
            return "%s | %s | %s | %s"
                    .formatted(id, words(label), words(read()), agrees() ? "yes" : "no");
        }

        private static String words(Set<RoleKind> kinds) {
            if (kinds.isEmpty()) return "undecided";
            return kinds.toString().replaceAll("[\\[\\]]", "").toLowerCase(Locale.ROOT);
        }
    }

    @Test
    void duties_are_mostly_read_as_a_reader_labelled_them() throws IOException {
        var published = published();

        var lines = String.join("\n", published.stream().map(Published::line).toList());
        assertThat(published.stream().filter(Published::agrees).count())
                .as("id | label | read | agrees\n%s", lines)
                .isGreaterThanOrEqualTo(Math.round(published.size() * 0.7));
        if (Boolean.getBoolean("mandate.show"))
            Files.writeString(Path.of("target", "job-descriptions.txt"), lines + "\n");
    }

    @Test
    void a_kind_that_the_label_does_not_name_is_rarely_the_only_one() throws IOException {
        assertThat(published().stream().filter(one -> !one.read().isEmpty()))
                .filteredOn(one -> one.read().stream().noneMatch(one.label()::contains))
                .hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void pairs_that_share_a_title_or_a_profile_are_found() throws IOException {
        var profiles = new LinkedHashMap<String, Profile>();
        for (Published one : published())
            profiles.put(one.id(), Profile.of(one.id(), one.description()));
        var pairs = lines("homonym_pairs.jsonl");
        assertThat(pairs).isNotEmpty();
        for (JsonNode pair : pairs) {
            var one = profiles.get(pair.get("a").stringValue());
            var two = profiles.get(pair.get("b").stringValue());
            if (one == null || two == null) continue;
            assertThat(Homonyms.among(List.of(one, two)))
                    .as(pair.toString())
                    .extracting(Homonyms.Pair::relation)
                    .containsExactly(
                            pair.get("sameKind").booleanValue()
                                    ? Relation.DIFFERENT_TITLE_SAME_PROFILE
                                    : Relation.SAME_TITLE_DIFFERENT_PROFILE);
        }
    }

    private static List<Published> published() throws IOException {
        var published = new ArrayList<Published>();
        for (JsonNode line : lines("roles.jsonl")) published.add(published(line));
        assertThat(published).isNotEmpty();
        return published;
    }

    private static Published published(JsonNode line) {
        var passages = new ArrayList<Passage>();
        passages.add(Passage.of(Section.TITLE, "title", 0, line.get("title").stringValue()));
        for (JsonNode duty : line.get("duties"))
            passages.add(Passage.of(Section.DUTIES, "duties", 0, duty.stringValue()));
        for (JsonNode asked : line.get("asked"))
            passages.add(Passage.of(Section.REQUIREMENTS, "asked", 0, asked.stringValue()));
        var label = new TreeSet<RoleKind>();
        for (String word : line.get("contentKind").stringValue().split("_", -1))
            if (!word.equals("HYBRID")) label.add(Objects.requireNonNull(LABELS.get(word), word));
        return new Published(
                line.get("id").stringValue(), new Description(passages, Claims.NONE), label);
    }

    private static List<JsonNode> lines(String file) throws IOException {
        var folder = folder();
        assumeTrue(
                folder != null,
                () -> "Not measured: no folder " + FOLDER + " above this repository");
        var json = JsonMapper.shared();
        return Files.readAllLines(Objects.requireNonNull(folder).resolve(file)).stream()
                .filter(line -> !line.isBlank())
                .map(json::readTree)
                .toList();
    }

    private static @Nullable Path folder() {
        var root = Path.of(System.getProperty("mandate.root", ".")).toAbsolutePath().normalize();
        for (Path at = root; at != null; at = at.getParent())
            if (Files.isDirectory(at.resolve(FOLDER))) return at.resolve(FOLDER);
        return null;
    }
}
