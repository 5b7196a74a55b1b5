package crooked.initiatives.web;

import crooked.initiatives.mongo.InitiativeDocuments;
import crooked.roles.domain.Role;

/** Knows another adapter and another service. */
public final class InitiativeController {
    public String show(Role role) {
        return role.name() + new InitiativeDocuments().find().title();
    }
}
