package mandate.initiatives.mongo;

import mandate.initiatives.domain.owning.Initiative;
import mandate.platform.core.Documents;
import mandate.platform.document.RecordTree;
import mandate.platform.document.Shelves;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One document an initiative, with its brief, diagnosis and mandates. */
@Configuration(proxyBeanMethods = false)
class InitiativeShelf {
    @Bean
    Documents<Initiative> initiativeDocuments(Shelves shelves) {
        return shelves.announcing(
                "initiatives",
                "initiative",
                "mandate.initiatives",
                new RecordTree<>(Initiative.class));
    }
}
