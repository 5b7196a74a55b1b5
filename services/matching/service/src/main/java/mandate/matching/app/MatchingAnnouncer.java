package mandate.matching.app;

import java.util.List;
import mandate.matching.app.Heard.MandateAsked;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;

/** Says to the world what became of people, requests and suggestions: ids and numbers only. */
public interface MatchingAnnouncer {
    /** A person's record changed. */
    Announcement recorded(Author by, String personId, long revision);

    /** The person's capacity is reserved, although of the named rules. */
    Announcement confirmed(Author by, MandateAsked asked, List<String> warnings);

    /** The person cannot have the mandate. */
    Announcement refused(Author by, MandateAsked asked, MandateRefusal why);

    /** A suggestion was made. */
    Announcement suggested(Author by, SuggestionState state);
}
