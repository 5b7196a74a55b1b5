package mandate.roles.mongo;

import mandate.platform.core.Documents;
import mandate.platform.document.Shelves;
import mandate.roles.domain.RoleHistory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One document a role, with all its versions. */
@Configuration(proxyBeanMethods = false)
class RoleShelf {
    @Bean
    Documents<RoleHistory> roleDocuments(Shelves shelves) {
        return shelves.announcing("roles", "role", "mandate.roles", new RoleTree());
    }
}
