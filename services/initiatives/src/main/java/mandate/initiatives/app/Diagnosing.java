package mandate.initiatives.app;

import java.time.LocalDate;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.owning.Diagnosed;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;

/** Diagnoses a brief, and writes down what came of it: as a letter, and as a fact. */
public interface Diagnosing {
    /** What came of it; the same brief on the same day gives the same bytes. */
    Result diagnose(Brief brief, LocalDate asOf);

    /** A diagnosis that can be kept and announced. */
    interface Result {
        /** To be kept. */
        Diagnosed diagnosed();

        /** To be announced for a revision of an initiative. */
        Announcement announcement(Author by, String initiativeId, long revision);
    }
}
