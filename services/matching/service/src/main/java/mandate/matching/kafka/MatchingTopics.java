package mandate.matching.kafka;

import mandate.platform.facts.KafkaSettings;
import mandate.platform.facts.Topics;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.core.KafkaAdmin.NewTopics;

/**
 * The topics that this service tells on and listens to; they are made at start where they are
 * missing, so that services may start in any order.
 */
@Configuration(proxyBeanMethods = false)
class MatchingTopics {
    @Bean
    NewTopics topics(KafkaSettings settings) {
        return Topics.of(
                settings,
                mandate.contracts.Topics.SUGGESTIONS,
                mandate.contracts.Topics.PEOPLE,
                mandate.contracts.Topics.INITIATIVES,
                mandate.contracts.Topics.ROLES);
    }
}
