package mandate.platform.http;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import mandate.platform.core.Author;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Who a request acts for. Until people can log in, configuration says it. */
public final class Authorship {
    private final Settings settings;
    private final InstantSource clock;

    public Authorship(Settings settings, InstantSource clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** Who acts now. */
    public Author now() {
        var at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        return new Author(settings.organisation(), settings.actor(), at);
    }

    /**
     * Who acts while nobody can log in.
     *
     * @param organisation id of the organisation
     * @param actor id of the acting user
     */
    @ConfigurationProperties("mandate.author")
    public record Settings(
            @DefaultValue("default") String organisation,
            @DefaultValue("program-office") String actor) {}
}
