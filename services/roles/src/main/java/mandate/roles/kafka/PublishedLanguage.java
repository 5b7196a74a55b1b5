package mandate.roles.kafka;

import java.util.List;
import mandate.contracts.FactType;
import mandate.contracts.Provenance;
import mandate.contracts.RoleFact;
import mandate.contracts.RoleFact.RoleDefined;
import mandate.contracts.RoleFact.SkillNeeded;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import mandate.platform.facts.FactJson;
import mandate.roles.app.RoleAnnouncer;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleDefinition.RoleSkill;
import mandate.roles.domain.RoleDefinition.Serves;
import mandate.roles.domain.RoleHistory;
import mandate.roles.domain.RoleState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened inside, said in the words everybody shares. */
@Component
final class PublishedLanguage implements RoleAnnouncer {
    @Override
    public Announcement defined(Author by, RoleHistory role) {
        var definition = role.current().definition();
        var state = role.state();
        var fact =
                new RoleDefined(
                        new Provenance(by.organisation(), by.actor(), by.at()),
                        role.id(),
                        role.current().number(),
                        serves(state, definition),
                        definition.skills().stream().map(PublishedLanguage::skill).toList(),
                        definition.orientation().name(),
                        definition.seniority().minimum().name(),
                        state == RoleState.IN_USE ? null : state.name());
        return new Announcement(FactType.of(fact).wire(), FactJson.write(fact));
    }

    /** A draft serves no seat, and neither does a role that was retired or removed. */
    private static List<RoleFact.Serves> serves(RoleState state, RoleDefinition definition) {
        return switch (state) {
            case IN_USE -> definition.serves().stream().map(PublishedLanguage::serves).toList();
            case DRAFT, RETIRED, REMOVED -> List.of();
        };
    }

    private static RoleFact.Serves serves(Serves serves) {
        return new RoleFact.Serves(
                serves.verdict().name(), name(serves.audience()), name(serves.level()));
    }

    private static SkillNeeded skill(RoleSkill skill) {
        return new SkillNeeded(
                skill.text().en(),
                skill.text().fr(),
                skill.alsoSaid(),
                skill.level(),
                skill.essential(),
                skill.set().name(),
                skill.esco());
    }

    private static @Nullable String name(RoleDefinition.@Nullable Audience audience) {
        return audience == null ? null : audience.name();
    }

    private static @Nullable String name(RoleDefinition.@Nullable Level level) {
        return level == null ? null : level.name();
    }
}
