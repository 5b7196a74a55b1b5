package mandate.gateway;

import io.netty.channel.ChannelOption;
import java.time.Duration;
import mandate.platform.facts.KafkaSettings;
import mandate.platform.http.Authorship;
import mandate.platform.http.ProblemHandler;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.BodyInserters;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.netty.http.client.HttpClient;

/** Wires the gateway; its routes are in gateway.yml. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableConfigurationProperties({KafkaSettings.class, Authorship.Settings.class})
public class GatewayService {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration ANSWER = Duration.ofSeconds(10);
    private static final int LARGEST_ANSWER = 16 * 1024 * 1024;

    /** Starts the gateway on its own. */
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "gateway");
        SpringApplication.run(GatewayService.class, args);
    }

    @Bean
    ProblemHandler problemHandler() {
        return new ProblemHandler();
    }

    @Bean
    GatewayProblems gatewayProblems() {
        return new GatewayProblems();
    }

    @Bean
    KnownInitiativeGatewayFilterFactory knownInitiative(WebClient services) {
        return new KnownInitiativeGatewayFilterFactory(services);
    }

    @Bean
    GatheredGatewayFilterFactory gathered(WebClient services) {
        return new GatheredGatewayFilterFactory(services);
    }

    @Bean
    PublishedGatewayFilterFactory published(WebClient services) {
        return new PublishedGatewayFilterFactory(services);
    }

    /** For what the gateway itself asks of the services. */
    @Bean
    WebClient services() {
        var http =
                HttpClient.create()
                        .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, (int) CONNECT.toMillis())
                        .responseTimeout(ANSWER);
        return WebClient.builder()
                .clientConnector(new ReactorClientHttpConnector(http))
                .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST_ANSWER))
                .build();
    }

    @Bean
    BodyLimit bodyLimit() {
        return new BodyLimit();
    }

    @Bean
    FrontPage frontPage() {
        return new FrontPage();
    }

    @Bean
    PlainPaths plainPaths() {
        return new PlainPaths();
    }

    @Bean
    Assets assets() {
        return new Assets();
    }

    @Bean
    FactStream factStream(KafkaSettings kafka, Authorship.Settings author) {
        return new FactStream(new FactEar(kafka, author.organisation()));
    }

    @Bean
    RouterFunction<ServerResponse> events(FactStream facts) {
        return RouterFunctions.route()
                .GET(
                        "/api/events",
                        _ ->
                                ServerResponse.ok()
                                        .cacheControl(CacheControl.noStore())
                                        .body(BodyInserters.fromServerSentEvents(facts.stream())))
                .build();
    }
}
