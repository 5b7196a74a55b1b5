package mandate.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.regex.Pattern;
import mandate.gateway.Wire.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How the application is handed out; a small page of the tests stands for it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FrontPageTest {
    private static final Pattern NONCE = Pattern.compile("style-src 'self' 'nonce-([^']{24})'");
    private static final String ASSET = "/assets/start-1a2b3c4d.js";

    private final RunningGateway gateway =
            RunningGateway.before(
                    RunningGateway.nobody(), RunningGateway.nobody(), RunningGateway.nobody());
    private Wire wire = new Wire(0);

    @BeforeAll
    void find() {
        wire = gateway.wire();
    }

    @AfterAll
    void close() {
        gateway.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?view=map",
                "/ownership",
                "/ownership?view=table&q=a",
                "/ownership/x"
            })
    void the_application_is_at_the_addresses_of_its_rooms(String target) {
        var page = wire.get(target);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(page.body()).contains("<title>Mandate</title>").doesNotContain("@nonce@");
        assertThat(page.body()).contains("nonce=\"" + nonce(page) + "\"");
    }

    @Test
    void each_page_has_a_nonce_of_its_own_and_scripts_come_from_files_alone() {
        var page = wire.get("/");

        assertThat(nonce(page)).isNotEqualTo(nonce(wire.get("/")));
        assertThat(page.header("Content-Security-Policy"))
                .contains("script-src 'self';")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/ownership",
                "/api/nothing",
                "/ownershipx",
                "/index.htm",
                "/assets/x.js"
            })
    void nothing_else_becomes_a_page(String target) {
        var answer = wire.get(target);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("urn:mandate:problem:no-such-path");
    }

    @Test
    void a_person_who_mistyped_an_address_sees_it_said_on_the_page_and_a_program_does_not() {
        var accept = "Accept: text/html,application/xhtml+xml,*/*;q=0.8";
        var page = wire.get("/ownershipx", accept);

        assertThat(page.status()).isEqualTo(404);
        assertThat(page.header("Content-Type")).isEqualTo("text/html;charset=UTF-8");
        assertThat(page.body()).contains("nonce=\"" + nonce(page) + "\"");
        assertThat(wire.get("/api/nothing", accept).header("Content-Type"))
                .isEqualTo("application/problem+json");
    }

    @Test
    void a_room_cannot_be_written_to() {
        assertThat(wire.send("POST", "/ownership").status()).isIn(404, 405);
    }

    @Test
    void a_file_named_by_its_content_is_kept_for_good_and_goes_out_gzipped() {
        var plain = wire.get(ASSET);
        var gzipped = wire.get(ASSET, "Accept-Encoding: gzip");

        assertThat(plain.status()).isEqualTo(200);
        assertThat(plain.header("Content-Type")).startsWith("text/javascript");
        assertThat(plain.header("Cache-Control"))
                .contains("max-age=31536000", "public", "immutable");
        assertThat(plain.body()).contains("for good");
        assertThat(gzipped.header("Content-Encoding")).isEqualTo("gzip");
        assertThat(gzipped.header("Vary")).contains("Accept-Encoding");
        assertThat(gzipped.header("Content-Type")).startsWith("text/javascript");
    }

    private static String nonce(Answer page) {
        var policy = Objects.requireNonNull(page.header("Content-Security-Policy"));
        var found = NONCE.matcher(policy);
        assertThat(found.find()).as(policy).isTrue();
        return found.group(1);
    }
}
