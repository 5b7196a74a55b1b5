package mandate.platform.document;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.InstantSource;
import mandate.platform.core.CrashPoints;
import mandate.platform.facts.KafkaSettings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaTemplate;

/** The store's parts that every service shares. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MongoSettings.class)
public class MongoRoom {
    @Bean
    MongoClient mongoClient(MongoSettings settings) {
        return MongoClients.create(settings.uri());
    }

    @Bean
    MongoDatabase mongoDatabase(MongoClient client, MongoSettings settings) {
        return client.getDatabase(settings.database());
    }

    @Bean
    CrashPoints crashPoints(@Value("${mandate.crash:}") String armed) {
        return CrashPoints.armed(armed);
    }

    @Bean
    Shelves shelves(
            MongoDatabase database,
            MongoSettings settings,
            KafkaTemplate<String, String> template,
            KafkaSettings kafka,
            InstantSource clock,
            CrashPoints crash) {
        return new Shelves(database, settings, template, kafka, clock, crash);
    }
}
