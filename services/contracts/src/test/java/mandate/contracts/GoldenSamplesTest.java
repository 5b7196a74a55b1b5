package mandate.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class GoldenSamplesTest {
    /** As facts are read and written on the way: see FactJson of the platform. */
    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .changeDefaultPropertyInclusion(i -> i.withValueInclusion(Include.NON_NULL))
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    private static final GoldenSamples GOLDEN = GoldenSamples.ours();

    @TempDir Path folder;

    static Stream<String> samples() {
        return GOLDEN.names().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void todays_code_reads_every_sample_and_writes_the_same_tree(String name) {
        var tree = JSON.readTree(GOLDEN.bytes(name));
        var fact = JSON.treeToValue(tree, type(name).shape());
        assertThat(JSON.readTree(JSON.writeValueAsBytes(fact))).isEqualTo(tree);
        assertThat(FactType.of(fact)).isEqualTo(type(name));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_field_of_a_later_day_is_passed_over(String name) {
        var tree = (ObjectNode) JSON.readTree(GOLDEN.bytes(name));
        var fact = JSON.treeToValue(tree, type(name).shape());
        tree.putObject("ofALaterDay").put("known", false);
        assertThat(JSON.treeToValue(tree, type(name).shape())).isEqualTo(fact);
    }

    @ParameterizedTest
    @EnumSource
    void every_type_of_fact_has_a_sample(FactType type) {
        assertThat(samples()).anyMatch(name -> name.startsWith(type.wire() + "/"));
    }

    @Test
    void samples_are_numbered_within_their_type_and_say_what_they_show() {
        assertThat(samples())
                .allMatch(name -> name.matches("[a-z-]+\\.v[0-9]+/[0-9]+-[a-z0-9-]+\\.json"));
        assertThat(samples().map(name -> name.replaceFirst("-[^/]*$", ""))).doesNotHaveDuplicates();
    }

    @Test
    void every_fact_of_a_sealed_family_has_a_wire_type_of_its_own() {
        var shapes = Arrays.stream(FactType.values()).<Class<?>>map(FactType::shape).toList();
        var facts =
                Stream.of(InitiativeFact.class, RoleFact.class, MatchingFact.class)
                        .<Class<?>>flatMap(family -> Stream.of(family.getPermittedSubclasses()))
                        .toList();
        assertThat(shapes).doesNotHaveDuplicates().hasSameElementsAs(facts);
        assertThat(Arrays.stream(FactType.values()).map(FactType::wire)).doesNotHaveDuplicates();
    }

    @Test
    void what_was_published_is_neither_changed_nor_taken_away_nor_left_out_of_the_manifest() {
        assertThat(GOLDEN.broken()).isEmpty();
    }

    @Test
    void a_changed_a_missing_and_an_unlisted_sample_are_each_seen_with_what_to_do()
            throws IOException {
        write("plan.v1/1-kept.json", "{}");
        write("plan.v1/2-changed.json", "{\"a\":1}");
        write("plan.v1/4-unlisted.json", "{}");
        var empty = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a";
        write(
                GoldenSamples.MANIFEST,
                Stream.of("1-kept", "2-changed", "3-missing")
                        .map(name -> empty + "  plan.v1/" + name + ".json\n")
                        .reduce("", String::concat));
        var broken = new GoldenSamples(folder).broken();
        assertThat(broken).allMatch(what -> what.contains(">> manifest.sha256"));
        assertThat(broken.stream().map(what -> what.lines().findFirst().orElse("")))
                .containsExactly(
                        "plan.v1/2-changed.json was changed.",
                        "plan.v1/3-missing.json is missing.",
                        "plan.v1/4-unlisted.json is not in the manifest.");
    }

    private void write(String name, String text) throws IOException {
        var file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static FactType type(String name) {
        for (var type : FactType.values()) if (name.startsWith(type.wire() + "/")) return type;
        throw new AssertionError("No code of today knows the type of " + name);
    }
}
