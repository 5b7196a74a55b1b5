package crooked.initiatives.domain;

import java.util.Optional;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/** Logs, changes, rolls dice, and takes what may be absent. */
public final class Initiative {
    private String title = UUID.randomUUID().toString();

    public void setTitle(Optional<String> title) {
        this.title = title.orElse("");
        LoggerFactory.getLogger(Initiative.class).info("Now called {}", this.title);
    }

    public String title() {
        return title;
    }
}
