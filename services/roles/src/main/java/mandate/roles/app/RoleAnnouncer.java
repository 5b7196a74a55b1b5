package mandate.roles.app;

import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import mandate.roles.domain.RoleHistory;

/** Says to the world what became of a role. */
public interface RoleAnnouncer {
    /** What the role is now: its current version, and whether it can be given to somebody. */
    Announcement defined(Author by, RoleHistory role);
}
