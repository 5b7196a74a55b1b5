package mandate.roles;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import mandate.platform.ListenerThread;
import mandate.platform.core.Author;
import mandate.platform.core.Documents;
import mandate.platform.document.MongoRoom;
import mandate.platform.facts.KafkaRoom;
import mandate.platform.http.Authorship;
import mandate.platform.http.HttpRoom;
import mandate.roles.app.Descriptions;
import mandate.roles.app.Holders;
import mandate.roles.app.Papers;
import mandate.roles.app.Press;
import mandate.roles.app.RoleAnnouncer;
import mandate.roles.app.Roles;
import mandate.roles.app.Templates;
import mandate.roles.app.TextOfFiles;
import mandate.roles.documents.DocxPress;
import mandate.roles.documents.HtmlPress;
import mandate.roles.documents.JsonLdPress;
import mandate.roles.documents.MarkdownPress;
import mandate.roles.documents.PdfPress;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.network.Holdings;
import mandate.roles.domain.papers.Template;
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
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;
import reactor.util.retry.Retry;

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

    @Bean
    Templates templates(Documents<Template> documents) {
        return new Templates(documents);
    }

    @Bean
    Papers papers(Roles roles, Templates templates, Scheduler printers) {
        var jsonLd = new JsonLdPress();
        var presses =
                List.<Press>of(
                        new HtmlPress(),
                        new PdfPress(),
                        new DocxPress(),
                        new MarkdownPress(),
                        jsonLd);
        return new Papers(roles, templates, presses, jsonLd, printers);
    }

    /** Printing takes memory: two papers at a time, the others wait. */
    @Bean(destroyMethod = "dispose")
    Scheduler printers() {
        return Schedulers.newBoundedElastic(2, 1_000, "printer");
    }

    @Bean
    Descriptions descriptions(TextOfFiles files, Roles roles) {
        return new Descriptions(files, roles);
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
