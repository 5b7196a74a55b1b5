package mandate.matching.kafka;

import mandate.contracts.FactType;
import mandate.contracts.RoleFact.RoleDefined;
import mandate.contracts.RoleFact.SkillNeeded;
import mandate.contracts.Topics;
import mandate.matching.app.RoleCopies;
import mandate.matching.engine.people.Orientation;
import mandate.matching.engine.people.Seniority;
import mandate.matching.engine.seats.Audience;
import mandate.matching.engine.seats.NeededSkill;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.seats.SeatLevel;
import mandate.matching.engine.seats.Serves;
import mandate.matching.engine.seats.SkillSet;
import mandate.matching.engine.seats.Verdict;
import mandate.matching.engine.text.Said;
import mandate.platform.facts.ArrivingFact;
import mandate.platform.facts.FactJson;
import mandate.platform.facts.Listening;
import mandate.platform.facts.PoisonFact;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hears role definitions. */
@Component
class RolesListener {
    private final Listening listening;
    private final RoleCopies roles;

    RolesListener(Listening listening, RoleCopies roles) {
        this.listening = listening;
        this.roles = roles;
    }

    @KafkaListener(
            topics = "${mandate.kafka.prefix:}" + Topics.ROLES,
            groupId = "${mandate.kafka.prefix:}matching-roles",
            containerFactory = "facts",
            properties =
                    "group.instance.id=${mandate.kafka.prefix:}matching-roles-${mandate.kafka.instance:1}")
    void on(ConsumerRecord<String, String> message) {
        listening.hear(message, this::take);
    }

    private Mono<?> take(ArrivingFact fact) {
        if (!FactType.ROLE_DEFINED.is(fact.type())) return Mono.empty();
        var need = need(FactJson.read(fact.data(), RoleDefined.class));
        return roles.hear(fact.author(), fact.position(), need);
    }

    private static RoleNeed need(RoleDefined fact) {
        try {
            var seniority = fact.minimumSeniority();
            return new RoleNeed(
                    fact.roleId(),
                    fact.version(),
                    fact.serves().stream().map(RolesListener::serves).toList(),
                    fact.skills().stream().map(RolesListener::skill).toList(),
                    Orientation.valueOf(fact.orientation()),
                    seniority == null ? null : Seniority.valueOf(seniority));
        } catch (IllegalArgumentException e) {
            throw new PoisonFact("role " + fact.roleId(), e);
        }
    }

    private static Serves serves(mandate.contracts.RoleFact.Serves serves) {
        var audience = serves.audience();
        var level = serves.level();
        return new Serves(
                Verdict.valueOf(serves.verdict()),
                audience == null ? null : Audience.valueOf(audience),
                level == null ? null : SeatLevel.valueOf(level));
    }

    private static NeededSkill skill(SkillNeeded skill) {
        return new NeededSkill(
                new Said(skill.en(), skill.fr()),
                skill.alsoSaid(),
                skill.level(),
                skill.essential(),
                SkillSet.valueOf(skill.set()),
                skill.esco());
    }
}
