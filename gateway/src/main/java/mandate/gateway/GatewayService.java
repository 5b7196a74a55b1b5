package mandate.gateway;

import mandate.platform.http.ProblemHandler;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.reactive.function.client.WebClient;

/** Wires the gateway; its routes are in gateway.yml. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
public class GatewayService {
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
    KnownInitiativeGatewayFilterFactory knownInitiative() {
        return new KnownInitiativeGatewayFilterFactory(WebClient.create());
    }

    @Bean
    BodyLimit bodyLimit() {
        return new BodyLimit();
    }

    @Bean
    FrontPage frontPage() {
        return new FrontPage();
    }
}
