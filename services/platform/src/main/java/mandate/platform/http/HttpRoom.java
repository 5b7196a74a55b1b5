package mandate.platform.http;

import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.codec.ServerCodecConfigurer;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** The HTTP parts that every service shares. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Authorship.Settings.class)
public class HttpRoom {
    private static final int LARGEST_BODY = 16 * 1024 * 1024;

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    ProblemHandler problemHandler() {
        return new ProblemHandler();
    }

    @Bean
    Authorship authorship(Authorship.Settings settings, InstantSource clock) {
        return new Authorship(settings, clock);
    }

    @Bean
    WebFluxConfigurer bodyLimit() {
        return new WebFluxConfigurer() {
            @Override
            public void configureHttpMessageCodecs(ServerCodecConfigurer codecs) {
                codecs.defaultCodecs().maxInMemorySize(LARGEST_BODY);
            }
        };
    }
}
