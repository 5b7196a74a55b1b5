package mandate.roles;

import mandate.platform.ListenerThread;
import mandate.platform.core.Author;
import mandate.platform.core.Documents;
import mandate.platform.document.MongoRoom;
import mandate.platform.facts.KafkaRoom;
import mandate.platform.http.Authorship;
import mandate.platform.http.HttpRoom;
import mandate.roles.app.Holders;
import mandate.roles.app.RoleAnnouncer;
import mandate.roles.app.Roles;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.network.Holdings;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

import java.time.Duration;
import java.time.InstantSource;

/** Wires the roles service. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
@Import({HttpRoom.class, KafkaRoom.class, MongoRoom.class})
public class RolesService {
    /** Starts the service on its own. */
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "roles");
        SpringApplication.run(RolesService.class, args);
    }

    @Bean
    Roles roles(Documents<RoleHistory> documents, RoleAnnouncer announcer) {
        return new Roles(documents, announcer);
    }

    @Bean
    Holders holders(Documents<Holdings> documents) {
        return new Holders(documents);
    }

    /** Writes the built-in roles that are not there yet. */
    @Bean
    ApplicationListener<ApplicationReadyEvent> builtInRoles(
            Roles roles, Authorship.Settings settings, InstantSource clock) {
        var author = new Author(settings.organisation(), "built-in", clock.instant());
        return ready -> ListenerThread.await(supply(roles, author));
    }

    private static Mono<Void> supply(Roles roles, Author author) {
        return Flux.fromIterable(BuiltInRoles.read())
                .concatMap(role -> roles.supply(author, role.id(), role.definition()))
                .then()
                .retryWhen(Retry.backoff(10, Duration.ofMillis(200)));
    }
}
