package mandate.platform.document;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where documents are kept.
 *
 * @param uri MongoDB connection string
 * @param database name of the service's own database
 * @param process id of this process that survives its restart; the relay's lease is given to it
 * @param sweepEvery how often all outboxes are looked at while nothing is hinted at
 */
@ConfigurationProperties("mandate.mongo")
public record MongoSettings(
        @DefaultValue("mongodb://127.0.0.1:27017") String uri,
        @DefaultValue("mandate") String database,
        @DefaultValue("1") String process,
        @DefaultValue("30s") Duration sweepEvery) {}
