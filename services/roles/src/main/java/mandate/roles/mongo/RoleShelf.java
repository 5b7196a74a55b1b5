package mandate.roles.mongo;

import mandate.platform.core.Documents;
import mandate.platform.document.RecordTree;
import mandate.platform.document.Shelves;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.network.Holdings;
import mandate.roles.domain.papers.Template;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * One document a role, with all its versions; one an initiative, with who holds what there; one an
 * organisation, with its template of job descriptions.
 */
@Configuration(proxyBeanMethods = false)
class RoleShelf {
    @Bean
    Documents<RoleHistory> roleDocuments(Shelves shelves) {
        return shelves.announcing("roles", "role", "mandate.roles", new RoleTree());
    }

    @Bean
    Documents<Holdings> holdingDocuments(Shelves shelves) {
        return shelves.silent("holdings", new RecordTree<>(Holdings.class));
    }

    @Bean
    Documents<Template> templateDocuments(Shelves shelves) {
        return shelves.silent("templates", new RecordTree<>(Template.class));
    }
}
