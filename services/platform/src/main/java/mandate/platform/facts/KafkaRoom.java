package mandate.platform.facts;

import java.util.HashMap;
import java.util.Map;
import mandate.platform.core.CrashPoints;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.DeadLetterPublishingRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** The Kafka parts that every service shares. */
@Configuration(proxyBeanMethods = false)
@EnableKafka
@EnableConfigurationProperties(KafkaSettings.class)
public class KafkaRoom {
    private static final int DELIVERY_MILLIS = 30_000;

    @Bean
    DefaultKafkaProducerFactory<String, String> factProducers(KafkaSettings settings) {
        var config = common(settings);
        config.put(ProducerConfig.ACKS_CONFIG, "all");
        config.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        config.put(ProducerConfig.LINGER_MS_CONFIG, 1);
        config.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 8 * 1024 * 1024);
        config.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
        config.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_MILLIS);
        config.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, DELIVERY_MILLIS / 2);
        var strings = new StringSerializer();
        return new DefaultKafkaProducerFactory<>(config, strings, strings);
    }

    @Bean
    KafkaTemplate<String, String> factTemplate(
            DefaultKafkaProducerFactory<String, String> producers) {
        return new KafkaTemplate<>(producers);
    }

    @Bean
    KafkaAdmin kafkaAdmin(KafkaSettings settings) {
        var admin =
                new KafkaAdmin(
                        Map.of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                                settings.bootstrapServers()));
        admin.setFatalIfBrokerNotAvailable(false);
        return admin;
    }

    @Bean
    ConcurrentKafkaListenerContainerFactory<String, String> facts(
            KafkaSettings settings, DefaultErrorHandler errors) {
        var config = common(settings);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
        config.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, 45_000);
        var strings = new StringDeserializer();
        var factory = new ConcurrentKafkaListenerContainerFactory<String, String>();
        factory.setConsumerFactory(new DefaultKafkaConsumerFactory<>(config, strings, strings));
        factory.getContainerProperties().setAckMode(AckMode.BATCH);
        factory.getContainerProperties().setMissingTopicsFatal(false);
        factory.setCommonErrorHandler(errors);
        return factory;
    }

    /**
     * A fact that cannot be read, or that a bug makes of no use, goes to the dead-letter topic with
     * its cause: no attempt would end otherwise. Anything else is tried again for as long as it
     * takes, because the store or broker will come back.
     */
    @Bean
    DefaultErrorHandler deadLetters(KafkaTemplate<String, String> template) {
        var recoverer =
                new DeadLetterPublishingRecoverer(
                        template,
                        (message, cause) ->
                                new TopicPartition(
                                        message.topic() + Topics.DEAD_LETTERS,
                                        message.partition()));
        recoverer.excludeHeader(
                DeadLetterPublishingRecoverer.HeaderNames.HeadersToAdd.EX_STACKTRACE);
        var handler = new DefaultErrorHandler(recoverer, new ExponentialBackOff(200, 2));
        handler.addNotRetryableExceptions(
                PoisonFact.class, IllegalArgumentException.class, NullPointerException.class);
        return handler;
    }

    @Bean
    Listening listening(CrashPoints crash) {
        return new Listening(crash);
    }

    private static Map<String, Object> common(KafkaSettings settings) {
        var config = new HashMap<String, Object>();
        config.put(CommonClientConfigs.BOOTSTRAP_SERVERS_CONFIG, settings.bootstrapServers());
        config.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
        return config;
    }
}
