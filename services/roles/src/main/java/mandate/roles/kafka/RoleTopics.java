package mandate.roles.kafka;

import mandate.platform.facts.KafkaSettings;
import mandate.platform.facts.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/** The topics that this service tells on and listens to; made at start where they are missing. */
@Configuration(proxyBeanMethods = false)
class RoleTopics {
    @Bean
    NewTopics topics(KafkaSettings settings) {
        return Topics.of(
                settings,
                mandate.contracts.Topics.ROLES,
                mandate.contracts.Topics.INITIATIVES,
                mandate.contracts.Topics.PEOPLE);
    }
}
