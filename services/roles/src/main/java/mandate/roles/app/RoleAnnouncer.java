package mandate.roles.app;

import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import mandate.roles.domain.RoleHistory;

/** Says to the world what became of a role. */
public interface RoleAnnouncer {
    /** A version was written. */
    Announcement defined(Author by, String roleId, RoleHistory.Version version);
}
