package mandate.initiatives;

import mandate.initiatives.app.Diagnosing;
import mandate.initiatives.app.Initiatives;
import mandate.initiatives.app.MandateAnnouncer;
import mandate.initiatives.app.Mandates;
import mandate.initiatives.domain.owning.Initiative;
import mandate.platform.core.Documents;
import mandate.platform.document.MongoRoom;
import mandate.platform.facts.KafkaRoom;
import mandate.platform.http.HttpRoom;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Wires the initiatives service. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
@Import({HttpRoom.class, KafkaRoom.class, MongoRoom.class})
public class InitiativesService {
    /** Starts the service on its own. */
    public static void main(String[] args) {
        System.setProperty("spring.config.name", "initiatives");
        SpringApplication.run(InitiativesService.class, args);
    }

    @Bean
    Initiatives initiatives(Documents<Initiative> documents, Diagnosing diagnosing) {
        return new Initiatives(documents, diagnosing);
    }

    @Bean
    Mandates mandates(Documents<Initiative> documents, MandateAnnouncer announcer) {
        return new Mandates(documents, announcer);
    }
}
