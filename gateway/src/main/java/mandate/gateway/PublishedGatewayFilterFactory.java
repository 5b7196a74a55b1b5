package mandate.gateway;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.UUID;
import mandate.platform.http.JsonBody;
import mandate.platform.http.ProblemHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.filter.GatewayFilter;
import org.springframework.cloud.gateway.filter.factory.AbstractGatewayFilterFactory;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Publishes a plan: matching writes down who accepts which seats, then each of them is asked for as
 * a mandate, the way any human asks. Asked again, what was accepted stays as it is.
 */
public final class PublishedGatewayFilterFactory extends AbstractGatewayFilterFactory<Neighbours> {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int AT_ONCE = 4;
    private static final String REASON = "The staffing plan gives the seat to this person.";

    private final WebClient client;

    /**
     * @param client for asking the initiatives and the matching service
     */
    public PublishedGatewayFilterFactory(WebClient client) {
        super(Neighbours.class);
        this.client = client;
    }

    @Override
    public List<String> shortcutFieldOrder() {
        return Neighbours.FIELDS;
    }

    @Override
    public GatewayFilter apply(Neighbours neighbours) {
        return (exchange, _) -> publish(neighbours, exchange);
    }

    private Mono<Void> publish(Neighbours neighbours, ServerWebExchange exchange) {
        return DataBufferUtils.join(exchange.getRequest().getBody(), LARGEST)
                .map(
                        buffer -> {
                            byte[] body = new byte[buffer.readableByteCount()];
                            buffer.read(body);
                            DataBufferUtils.release(buffer);
                            return body;
                        })
                .defaultIfEmpty(new byte[0])
                .flatMap(body -> publish(neighbours, exchange, body));
    }

    private Mono<Void> publish(Neighbours neighbours, ServerWebExchange exchange, byte[] body) {
        if (JsonBody.object(body) instanceof JsonBody.Read.Unreadable(var problem))
            return ProblemHandler.write(exchange, problem);
        var reason = JSON.readTree(body).path("reason").asString("");
        var path = exchange.getRequest().getPath().value();
        return post(neighbours.getMatching() + path, body, null)
                .flatMap(
                        accepted ->
                                accepted.status().is2xxSuccessful()
                                        ? askAll(neighbours, accepted.tree(), reason)
                                                .flatMap(
                                                        done ->
                                                                write(
                                                                        exchange,
                                                                        HttpStatus.OK,
                                                                        done))
                                        : write(exchange, accepted.status(), accepted.tree()));
    }

    private record Answer(HttpStatusCode status, JsonNode tree) {}

    private Mono<ObjectNode> askAll(Neighbours neighbours, JsonNode accepted, String reason) {
        var plan = accepted.path("id").asString("");
        return Flux.fromIterable(accepted.path("wanted").values())
                .flatMapSequential(seat -> ask(neighbours, plan, seat, reason), AT_ONCE)
                .collectList()
                .map(seats -> report(plan, seats));
    }

    private Mono<ObjectNode> ask(Neighbours neighbours, String plan, JsonNode seat, String reason) {
        var asking = JSON.createObjectNode();
        asking.set("scope", seat.path("scope"));
        asking.set("personId", seat.path("personId"));
        asking.put("reason", reason.isBlank() ? REASON : reason);
        var initiative = seat.path("initiativeId").asString("");
        var mark = UUID.nameUUIDFromBytes((plan + "\n" + seat).getBytes(UTF_8)).toString();
        return post(
                        neighbours.getInitiatives()
                                + "/api/initiatives/"
                                + initiative
                                + "/mandates",
                        asking.toString().getBytes(UTF_8),
                        mark)
                .map(answer -> said(seat, answer));
    }

    private static ObjectNode said(JsonNode seat, Answer answer) {
        var json = JSON.createObjectNode();
        json.set("initiativeId", seat.path("initiativeId"));
        json.set("scope", seat.path("scope"));
        json.set("personId", seat.path("personId"));
        json.put("status", answer.status().value());
        json.set(answer.status().is2xxSuccessful() ? "mandate" : "problem", answer.tree());
        return json;
    }

    private static ObjectNode report(String plan, List<ObjectNode> seats) {
        long standing = seats.stream().filter(seat -> seat.has("mandate")).count();
        var json = JSON.createObjectNode();
        json.put("id", plan);
        json.put("asked", seats.size());
        json.put("accepted", standing);
        json.put("refused", seats.size() - standing);
        json.set("seats", JSON.createArrayNode().addAll(seats));
        return json;
    }

    private Mono<Answer> post(String uri, byte[] body, @Nullable String mark) {
        var request = client.post().uri(uri).contentType(MediaType.APPLICATION_JSON);
        if (mark != null) request = request.header("Idempotency-Key", mark);
        return request.bodyValue(body)
                .exchangeToMono(
                        response ->
                                response.bodyToMono(byte[].class)
                                        .<JsonNode>map(JSON::readTree)
                                        .defaultIfEmpty(JsonNodeFactory.instance.nullNode())
                                        .map(tree -> new Answer(response.statusCode(), tree)));
    }

    private static Mono<Void> write(
            ServerWebExchange exchange, HttpStatusCode status, JsonNode tree) {
        var response = exchange.getResponse();
        response.setStatusCode(status);
        response.getHeaders()
                .setContentType(
                        status.is2xxSuccessful()
                                ? MediaType.APPLICATION_JSON
                                : MediaType.APPLICATION_PROBLEM_JSON);
        return response.writeWith(
                Mono.just(response.bufferFactory().wrap(tree.toString().getBytes(UTF_8))));
    }
}
