package mandate.roles.app;

import java.util.List;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import mandate.platform.core.Desk;
import mandate.platform.core.Desk.Settled;
import mandate.platform.core.Documents;
import mandate.platform.core.Kept;
import mandate.platform.core.Key;
import mandate.platform.core.Write;
import mandate.roles.domain.papers.Template;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The template of an organisation's job descriptions; the product's own where it has none. */
public final class Templates {
    private static final String ID = "job-description";

    private final Documents<Template> documents;
    private final Desk<Template> desk;

    public Templates(Documents<Template> documents) {
        this.documents = documents;
        this.desk = new Desk<>(documents);
    }

    /** The template that counts. */
    public Mono<Template> find(Author by) {
        return documents.find(key(by)).map(Kept::state).defaultIfEmpty(Template.standard());
    }

    /** Replaces it. */
    public Mono<Template> replace(Author by, Template template) {
        return desk.settle(key(by), kept -> decide(by, template, kept));
    }

    private static Settled<Template, Template> decide(
            Author by, Template template, @Nullable Kept<Template> kept) {
        var nothing = List.<Announcement>of();
        return new Settled<>(
                template,
                kept == null
                        ? Write.create(key(by), template, nothing, by)
                        : Write.change(kept, template, nothing, by));
    }

    private static Key key(Author by) {
        return by.key(ID);
    }
}
