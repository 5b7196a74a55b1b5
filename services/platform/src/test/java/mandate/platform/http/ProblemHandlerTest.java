package mandate.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.reactive.config.EnableWebFlux;
import reactor.test.StepVerifier;

class ProblemHandlerTest {
    private static final AnnotationConfigApplicationContext APP =
            new AnnotationConfigApplicationContext(SmallApp.class);
    private static final WebTestClient CLIENT = WebTestClient.bindToApplicationContext(APP).build();

    @AfterAll
    static void stop() {
        APP.close();
    }

    @BeforeAll
    static void the_app_works() {
        CLIENT.post()
                .uri("/size")
                .contentType(MediaType.APPLICATION_JSON)
                .bodyValue(new byte[1024])
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(Integer.class)
                .isEqualTo(1024);
    }

    @Test
    void a_bug_shows_a_trace_and_nothing_else() {
        var problem = problem(CLIENT.get().uri("/bug"), HttpStatus.INTERNAL_SERVER_ERROR);
        assertThat(problem)
                .containsEntry("type", "urn:mandate:problem:unexpected")
                .containsEntry("instance", "/bug");
        assertThat(String.valueOf(problem.get("trace"))).matches("[0-9a-f-]{36}");
        assertThat(problem.toString())
                .contains(String.valueOf(problem.get("trace")))
                .doesNotContain("Camille")
                .doesNotContain("IllegalState")
                .doesNotContain("mandate.platform");
    }

    @Test
    void a_body_over_sixteen_mebibytes_is_too_large() {
        var problem =
                problem(
                        CLIENT.post()
                                .uri("/size")
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue(new byte[16 * 1024 * 1024 + 1]),
                        HttpStatus.CONTENT_TOO_LARGE);
        assertThat(problem).containsEntry("type", "urn:mandate:problem:body-too-large");
    }

    @Test
    void an_unknown_path_is_a_problem_too() {
        var problem = problem(CLIENT.get().uri("/nowhere"), HttpStatus.NOT_FOUND);
        assertThat(problem).containsEntry("type", "urn:mandate:problem:not-found");
    }

    @Test
    void a_wrong_method_says_which_are_allowed() {
        var result = result(CLIENT.delete().uri("/size"), HttpStatus.METHOD_NOT_ALLOWED);
        assertThat(body(result)).containsEntry("type", "urn:mandate:problem:method-not-allowed");
        assertThat(result.getResponseHeaders().getFirst("Allow")).isEqualTo("POST");
    }

    @Test
    void a_wrong_content_type_says_which_are_taken() {
        var result =
                result(
                        CLIENT.post()
                                .uri("/size")
                                .contentType(MediaType.TEXT_PLAIN)
                                .bodyValue("hello"),
                        HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        assertThat(body(result))
                .containsEntry("type", "urn:mandate:problem:unsupported-media-type")
                .containsEntry("detail", "Content-Type: expected application/json.");
        assertThat(result.getResponseHeaders().getFirst("Accept")).contains("application/json");
    }

    @Test
    void a_missing_body_is_named() {
        var post = CLIENT.post().uri("/size").contentType(MediaType.APPLICATION_JSON);
        assertThat(problem(post, HttpStatus.BAD_REQUEST))
                .containsEntry("detail", "No request body");
    }

    @Test
    void a_missing_parameter_is_the_clients_mistake() {
        var problem = problem(CLIENT.get().uri("/need"), HttpStatus.BAD_REQUEST);
        assertThat(problem).containsEntry("type", "urn:mandate:problem:bad-request");
        assertThat(String.valueOf(problem.get("detail"))).contains("what");
    }

    @Test
    void a_key_with_half_a_character_is_refused_and_not_a_bug() {
        var problem =
                problem(
                        CLIENT.post()
                                .uri("/strict")
                                .contentType(MediaType.APPLICATION_JSON)
                                .bodyValue("{\"\\ud800\":1,\"\\ud800\":2}"),
                        HttpStatus.BAD_REQUEST);
        assertThat(problem).containsEntry("type", "urn:mandate:problem:malformed-json");
    }

    @Test
    void an_answer_that_has_begun_is_left_to_fail() {
        var exchange = MockServerWebExchange.from(MockServerHttpRequest.get("/late"));
        exchange.getResponse().setComplete().block();
        var failure = new IllegalStateException("too late");
        StepVerifier.create(new ProblemHandler().handle(exchange, failure))
                .expectErrorMatches(failure::equals)
                .verify();
    }

    private static Map<String, Object> problem(
            WebTestClient.RequestHeadersSpec<?> request, HttpStatus status) {
        return body(result(request, status));
    }

    private static EntityExchangeResult<Map<String, Object>> result(
            WebTestClient.RequestHeadersSpec<?> request, HttpStatus status) {
        return request.exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .expectBody(new ParameterizedTypeReference<Map<String, Object>>() {})
                .returnResult();
    }

    private static Map<String, Object> body(EntityExchangeResult<Map<String, Object>> result) {
        var body = Objects.requireNonNull(result.getResponseBody());
        assertThat(body).containsKeys("type", "title", "status", "detail", "instance", "errors");
        assertThat(body.get("status")).isEqualTo(result.getStatus().value());
        assertThat(body.get("errors")).isInstanceOf(List.class);
        return body;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebFlux
    @Import(HttpRoom.class)
    static class SmallApp {
        @Bean
        SmallController controller() {
            return new SmallController();
        }
    }

    @RestController
    static class SmallController {
        @GetMapping("/bug")
        String bug() {
            throw new IllegalStateException("Camille has no password");
        }

        @PostMapping(path = "/size", consumes = "application/json")
        int size(@RequestBody byte[] body) {
            return body.length;
        }

        @PostMapping(path = "/strict", consumes = "application/json")
        Object strict(@RequestBody byte[] body) {
            return switch (JsonBody.object(body)) {
                case JsonBody.Read.Unreadable(var problem) -> problem.answer("/strict");
                case JsonBody.Read.Value value -> JsonBody.map(value);
            };
        }

        @GetMapping("/need")
        String need(@RequestParam String what) {
            return what;
        }
    }
}
