package mandate.matching;

import java.nio.file.Path;
import mandate.matching.app.Confirmations;
import mandate.matching.app.RoleCopies;
import mandate.matching.app.SkillConfirmation;
import mandate.matching.app.Taxonomies;
import mandate.matching.app.Vocabulary;
import mandate.matching.embedding.MiniLmEncoder;
import mandate.matching.engine.skills.EncodedSimilarity;
import mandate.matching.engine.skills.SkillEncoder;
import mandate.matching.engine.skills.SkillSimilarity;
import mandate.matching.engine.skills.WordAndGramSimilarity;
import mandate.platform.core.Documents;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/** Wires what reads phrases as skills. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SkillsWiring.Settings.class)
class SkillsWiring {
    private static final int MOST_WAITING = 10_000;

    /**
     * How phrases are read.
     *
     * @param data folder in which vocabularies and their indexes are kept
     * @param ranking MEANING compares people and roles by the model, LETTERS without it
     */
    @ConfigurationProperties("mandate.skills")
    record Settings(@DefaultValue("data/skills") Path data, @DefaultValue("MEANING") By ranking) {}

    enum By {
        MEANING,
        LETTERS
    }

    @Bean
    SkillEncoder skillEncoder() {
        return new MiniLmEncoder();
    }

    @Bean
    SkillSimilarity skillSimilarity(SkillEncoder encoder, Settings settings) {
        return switch (settings.ranking()) {
            case MEANING -> new EncodedSimilarity(encoder);
            case LETTERS -> new WordAndGramSimilarity();
        };
    }

    @Bean(destroyMethod = "dispose")
    Scheduler indexing() {
        return Schedulers.newBoundedElastic(1, MOST_WAITING, "skills-indexing", 60, true);
    }

    @Bean(destroyMethod = "dispose")
    Scheduler readingSkills() {
        int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 4);
        return Schedulers.newBoundedElastic(threads, MOST_WAITING, "skills-reading", 60, true);
    }

    @Bean
    Taxonomies taxonomies(Settings settings, SkillEncoder encoder, Scheduler indexing) {
        return new Taxonomies(settings.data(), encoder, indexing);
    }

    @Bean
    Confirmations confirmations(Documents<SkillConfirmation> documents, SkillEncoder encoder) {
        return new Confirmations(documents, encoder);
    }

    @Bean
    Vocabulary vocabulary(
            Taxonomies taxonomies,
            RoleCopies roles,
            Confirmations confirmations,
            SkillEncoder encoder,
            Scheduler readingSkills) {
        return new Vocabulary(taxonomies, roles, confirmations, encoder, readingSkills);
    }
}
