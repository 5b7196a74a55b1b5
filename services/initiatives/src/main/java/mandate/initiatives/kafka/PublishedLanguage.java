package mandate.initiatives.kafka;

import mandate.contracts.FactType;
import mandate.contracts.InitiativeFact.MandateEnded;
import mandate.contracts.InitiativeFact.MandateRequested;
import mandate.contracts.Provenance;
import mandate.initiatives.app.MandateAnnouncer;
import mandate.initiatives.domain.owning.Initiative;
import mandate.initiatives.domain.owning.Mandate;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import mandate.platform.facts.FactJson;
import org.springframework.stereotype.Component;

/** What happened inside, said in the words everybody shares: ids and numbers only. */
@Component
final class PublishedLanguage implements MandateAnnouncer {
    @Override
    public Announcement requested(Author by, Initiative initiative, Mandate mandate) {
        var role = initiative.role(mandate.scope());
        return say(
                new MandateRequested(
                        provenance(by),
                        initiative.id(),
                        initiative.revision(),
                        mandate.id(),
                        mandate.scope(),
                        mandate.personId(),
                        mandate.loadPct(),
                        mandate.from(),
                        mandate.until(),
                        mandate.origin().name(),
                        !mandate.reason().isBlank(),
                        mandate.charter() != null,
                        role == null ? null : role.id(),
                        role == null ? null : role.version()));
    }

    @Override
    public Announcement ended(Author by, Initiative initiative, Mandate mandate) {
        return say(
                new MandateEnded(
                        provenance(by), initiative.id(), mandate.id(), mandate.personId()));
    }

    static Provenance provenance(Author by) {
        return new Provenance(by.organisation(), by.actor(), by.at());
    }

    static Announcement say(Record fact) {
        return new Announcement(FactType.of(fact).wire(), FactJson.write(fact));
    }
}
