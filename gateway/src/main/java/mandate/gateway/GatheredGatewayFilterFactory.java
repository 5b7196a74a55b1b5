package mandate.gateway;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import mandate.platform.http.Problem;
import mandate.platform.http.ProblemHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.GatewayFilterChain;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Gathers an initiative and its people for a paper about one of its seats, and hands them to the
 * roles service: the GET with {@code ?initiative=} becomes a POST of what was gathered. Services
 * know of each other by facts alone, so only the gateway can ask all three.
 */
public final class GatheredGatewayFilterFactory extends AbstractGatewayFilterFactory<Neighbours> {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /** A paper names the owner of one seat; more people than this an initiative hardly has. */
    private static final int MOST_PEOPLE = 20;

    private final WebClient client;

    /**
     * @param client for asking the initiatives and the matching service
     */
    public GatheredGatewayFilterFactory(WebClient client) {
        super(Neighbours.class);
        this.client = client;
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return Neighbours.FIELDS;
    }

    @Override
    public GatewayFilter apply(Neighbours neighbours) {
        return (exchange, chain) -> gather(neighbours, exchange, chain);
    }

    private Mono<Void> gather(
            Neighbours neighbours, ServerWebExchange exchange, GatewayFilterChain chain) {
        var query = exchange.getRequest().getQueryParams();
        var initiative = String.valueOf(query.getFirst("initiative"));
        if (!ID.matcher(initiative).matches())
            return refuse(exchange, "initiative", initiative).then();
        var person = query.getFirst("person");
        return find(neighbours.getInitiatives() + "/api/initiatives/{id}", initiative)
                .flatMap(found -> gather(neighbours, found, person, exchange, chain))
                .switchIfEmpty(Mono.defer(() -> refuse(exchange, "initiative", initiative)))
                .then();
    }

    /** True, for there is such an initiative; an empty answer would say that there is none. */
    private Mono<Boolean> gather(
            Neighbours neighbours,
            JsonNode initiative,
            @Nullable String person,
            ServerWebExchange exchange,
            GatewayFilterChain chain) {
        return Flux.fromIterable(people(initiative, person))
                .concatMap(id -> find(neighbours.getMatching() + "/api/people/{id}", id))
                .collectList()
                .flatMap(
                        people ->
                                lacks(people, person)
                                        ? refuse(exchange, "person", person)
                                        : chain.filter(handing(exchange, initiative, people))
                                                .thenReturn(true));
    }

    private static Mono<Boolean> refuse(
            ServerWebExchange exchange, String kind, @Nullable String id) {
        return ProblemHandler.write(exchange, absent(kind, id)).thenReturn(true);
    }

    private static ServerWebExchange handing(
            ServerWebExchange exchange, JsonNode initiative, List<JsonNode> people) {
        var body = JSON.createObjectNode();
        body.set("initiative", initiative);
        body.set("people", JSON.createArrayNode().addAll(people));
        var bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        return exchange.mutate().request(new PostedRequest(exchange.getRequest(), bytes)).build();
    }

    private static List<String> people(JsonNode initiative, @Nullable String person) {
        var held =
                initiative.path("mandates").valueStream().map(m -> m.path("personId").asString(""));
        return Stream.concat(Stream.ofNullable(person), held)
                .filter(id -> ID.matcher(id).matches())
                .distinct()
                .limit(MOST_PEOPLE)
                .toList();
    }

    private static boolean lacks(List<JsonNode> people, @Nullable String person) {
        return person != null
                && people.stream().noneMatch(p -> p.path("id").asString("").equals(person));
    }

    /** What a service answers, or empty when it knows no such thing. */
    private Mono<JsonNode> find(String uri, String id) {
        return client.get()
                .uri(uri, id)
                .retrieve()
                .bodyToMono(byte[].class)
                .map(JSON::readTree)
                .onErrorResume(WebClientResponseException.NotFound.class, _ -> Mono.empty());
    }

    private static Problem absent(String kind, @Nullable String id) {
        return Problem.of(
                HttpStatus.NOT_FOUND,
                "no-such-" + kind,
                "There is no such " + kind,
                "No %s has the id %s.".formatted(kind, id));
    }
}
