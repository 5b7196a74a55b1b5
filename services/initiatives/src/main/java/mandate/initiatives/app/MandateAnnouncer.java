package mandate.initiatives.app;

import mandate.initiatives.domain.owning.Initiative;
import mandate.initiatives.domain.owning.Mandate;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;

/** Says to the world what became of mandates: ids and numbers only. */
public interface MandateAnnouncer {
    /** Somebody asks that a person own a seat. */
    Announcement requested(Author by, Initiative initiative, Mandate mandate);

    /** A mandate ended before its time. */
    Announcement ended(Author by, Initiative initiative, Mandate mandate);
}
