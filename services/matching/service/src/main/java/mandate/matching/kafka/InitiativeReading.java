package mandate.matching.kafka;

import java.time.YearMonth;
import mandate.contracts.FactType;
import mandate.contracts.InitiativeFact.InitiativeDiagnosed;
import mandate.contracts.InitiativeFact.MandateEnded;
import mandate.contracts.InitiativeFact.MandateRequested;
import mandate.contracts.SeatWanted.SkillWanted;
import mandate.matching.app.Heard;
import mandate.matching.app.Heard.MandateAsked;
import mandate.matching.app.Heard.MandateOver;
import mandate.matching.app.Heard.SeatsWanted;
import mandate.matching.engine.people.Seniority;
import mandate.matching.engine.seats.Audience;
import mandate.matching.engine.seats.DemandSkill;
import mandate.matching.engine.seats.ResponsibilityType;
import mandate.matching.engine.seats.SeatLevel;
import mandate.matching.engine.seats.SeatWanted;
import mandate.matching.engine.seats.Verdict;
import mandate.matching.engine.text.Language;
import mandate.platform.facts.FactJson;
import mandate.platform.facts.PoisonFact;
import org.springframework.stereotype.Component;

/** What initiatives say, in matching's own words. */
@Component
final class InitiativeReading implements Heard.Reading {
    @Override
    public Heard read(String type, String data) {
        try {
            if (FactType.INITIATIVE_DIAGNOSED.is(type))
                return wanted(FactJson.read(data, InitiativeDiagnosed.class));
            if (FactType.MANDATE_REQUESTED.is(type))
                return asked(FactJson.read(data, MandateRequested.class));
            if (FactType.MANDATE_ENDED.is(type))
                return over(FactJson.read(data, MandateEnded.class));
            return new Heard.Nothing();
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new PoisonFact(type, e);
        }
    }

    private static Heard wanted(InitiativeDiagnosed fact) {
        var id = fact.initiativeId();
        return new SeatsWanted(
                id,
                fact.revision(),
                Language.of(fact.language()),
                fact.ruleSet(),
                fact.verdict(),
                fact.seats().stream().map(seat -> seat(id, seat)).toList());
    }

    private static Heard asked(MandateRequested fact) {
        return new MandateAsked(
                fact.initiativeId(),
                fact.mandateId(),
                fact.scope(),
                fact.personId(),
                fact.loadPct(),
                YearMonth.parse(fact.from()),
                YearMonth.parse(fact.until()),
                fact.origin().equals("IMPORTED"),
                fact.reasonGiven(),
                fact.charterGiven());
    }

    private static Heard over(MandateEnded fact) {
        return new MandateOver(fact.mandateId(), fact.personId());
    }

    private static SeatWanted seat(String initiativeId, mandate.contracts.SeatWanted seat) {
        var audience = seat.audience();
        var seniority = seat.minimumSeniority();
        return new SeatWanted(
                initiativeId,
                seat.scope(),
                Verdict.valueOf(seat.verdict()),
                ResponsibilityType.valueOf(seat.responsibilityType()),
                audience == null ? null : Audience.valueOf(audience),
                SeatLevel.valueOf(seat.level()),
                seat.loadPct(),
                YearMonth.parse(seat.from()),
                YearMonth.parse(seat.until()),
                seat.languages(),
                seat.skills().stream().map(InitiativeReading::skill).toList(),
                seat.lineManagerRequired(),
                seat.lineManagerIds(),
                seat.teamId(),
                seat.externalPersonAllowed(),
                seniority == null ? null : Seniority.valueOf(seniority),
                seat.topics(),
                false);
    }

    private static DemandSkill skill(SkillWanted skill) {
        return new DemandSkill(skill.text(), skill.level(), skill.essential());
    }
}
