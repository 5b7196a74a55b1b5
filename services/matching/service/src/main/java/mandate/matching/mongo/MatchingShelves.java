package mandate.matching.mongo;

import mandate.matching.app.PersonState;
import mandate.matching.app.SkillConfirmation;
import mandate.matching.app.SuggestionState;
import mandate.matching.app.plans.PlanState;
import mandate.matching.engine.seats.RoleNeed;
import mandate.platform.core.Documents;
import mandate.platform.document.RecordTree;
import mandate.platform.document.Shelves;
import mandate.platform.document.TextTree;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A document for each person, each copy of a role, and each initiative's wishes and suggestion. */
@Configuration(proxyBeanMethods = false)
class MatchingShelves {
    @Bean
    Documents<PersonState> personDocuments(Shelves shelves) {
        return shelves.announcing(
                "people", "person", "mandate.people", new RecordTree<>(PersonState.class));
    }

    @Bean
    Documents<SuggestionState> suggestionDocuments(Shelves shelves) {
        return shelves.announcing(
                "suggestions", "suggestion", "mandate.suggestions", new SuggestionTree());
    }

    @Bean
    Documents<PlanState> planDocuments(Shelves shelves) {
        return shelves.silent("plans", new TextTree<>(PlanState.class));
    }

    @Bean
    Documents<RoleNeed> roleDocuments(Shelves shelves) {
        return shelves.silent("roles", new RecordTree<>(RoleNeed.class));
    }

    @Bean
    Documents<SkillConfirmation> skillConfirmationDocuments(Shelves shelves) {
        return shelves.silent("skill-confirmations", new RecordTree<>(SkillConfirmation.class));
    }
}
