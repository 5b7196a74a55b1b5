package mandate.initiatives.kafka;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import mandate.contracts.InitiativeFact.InitiativeDiagnosed;
import mandate.contracts.SeatWanted;
import mandate.contracts.SeatWanted.SkillWanted;
import mandate.initiatives.app.Diagnosing;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.SkillNeed;
import mandate.initiatives.domain.diagnosis.Diagnoses;
import mandate.initiatives.domain.diagnosis.Diagnosis;
import mandate.initiatives.domain.finding.Burden;
import mandate.initiatives.domain.finding.Confidence;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Side;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.finding.Vote;
import mandate.initiatives.domain.owning.Diagnosed;
import mandate.initiatives.domain.owning.Proof;
import mandate.initiatives.domain.owning.Seat;
import mandate.initiatives.domain.words.Language;
import mandate.platform.core.Announcement;
import mandate.platform.core.Author;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectWriter;

/** Diagnoses by the standard rule set, and says what came of it in the words everybody shares. */
@Component
final class Diagnostician implements Diagnosing {
    private static final int WHOLE_PERSON = 100;
    private static final ObjectWriter LETTERS = TextInOneLanguage.mapper().writer();

    @Override
    public Result diagnose(Brief brief, LocalDate asOf) {
        return new Told(brief, Diagnoses.diagnose(brief, asOf, RuleSet.standard()));
    }

    private record Told(Brief brief, Diagnosis diagnosis) implements Result {
        @Override
        public Diagnosed diagnosed() {
            return new Diagnosed(
                    diagnosis.ruleSet(),
                    diagnosis.asOf().toString(),
                    diagnosis.verdict(),
                    diagnosis.confidence(),
                    diagnosis.responsibilityType(),
                    mainReason(),
                    diagnosis.questions().size(),
                    diagnosis.warnings().size(),
                    diagnosis.blockers().size(),
                    diagnosis.seats().stream().map(this::seat).toList(),
                    diagnosis.burdenOfProof().stream().map(this::proof).toList(),
                    letter());
        }

        private Proof proof(Burden burden) {
            var shows = burden.shows().in(brief.language());
            return new Proof(burden.scope(), burden.who(), shows, burden.rule(), List.of());
        }

        private String letter() {
            return LETTERS.withAttribute(Language.class, brief.language())
                    .writeValueAsString(diagnosis);
        }

        @Override
        public Announcement announcement(Author by, String initiativeId, long revision) {
            return PublishedLanguage.say(
                    new InitiativeDiagnosed(
                            PublishedLanguage.provenance(by),
                            initiativeId,
                            revision,
                            brief.language().code(),
                            diagnosis.ruleSet(),
                            diagnosis.verdict().name(),
                            diagnosis.seats().stream().map(this::wanted).toList()));
        }

        /** What speaks most for the verdict; else why there is none. */
        private String mainReason() {
            var side = side(diagnosis.verdict());
            return diagnosis.votes().stream()
                    .filter(vote -> vote.side() == side)
                    .max(Comparator.comparingDouble(Vote::weight))
                    .map(vote -> vote.reason().in(brief.language()) + " (" + vote.rule() + ")")
                    .orElseGet(this::firstReason);
        }

        private String firstReason() {
            if (diagnosis.reasons().isEmpty()) return "";
            var first = diagnosis.reasons().getFirst();
            return first.message().in(brief.language()) + " (" + first.rule() + ")";
        }

        private static @Nullable Side side(Verdict verdict) {
            return switch (verdict) {
                case COMMUNITY_MANAGEMENT -> Side.COMMUNITY;
                case TEAM_MANAGEMENT -> Side.TEAM;
                case SOCIAL_MEDIA_MANAGEMENT -> Side.SOCIAL_MEDIA;
                case HYBRID, NO_STAFF, UNDECIDED -> null;
            };
        }

        private Seat seat(mandate.initiatives.domain.diagnosis.Seat seat) {
            return new Seat(
                    seat.scope(),
                    seat.verdict(),
                    seat.responsibilityType(),
                    confidence(seat.scope()),
                    seat.roleId(),
                    seat.level(),
                    loadPct(seat),
                    seat.demand().from().toString(),
                    seat.demand().until().toString());
        }

        private Confidence confidence(String scope) {
            for (var part : diagnosis.parts())
                if (part.scope().equals(scope)) return part.confidence();
            return diagnosis.confidence();
        }

        private SeatWanted wanted(mandate.initiatives.domain.diagnosis.Seat seat) {
            var rules = seat.ownerRules();
            return new SeatWanted(
                    seat.scope(),
                    seat.verdict().name(),
                    seat.responsibilityType().name(),
                    confidence(seat.scope()).name(),
                    seat.roleId(),
                    seat.audience().isEmpty() ? null : seat.audience(),
                    seat.level().name(),
                    loadPct(seat),
                    seat.demand().from().toString(),
                    seat.demand().until().toString(),
                    seat.demand().languages(),
                    seat.demand().skills().stream().map(Told::skill).toList(),
                    rules.lineManagerRequired(),
                    rules.lineManagerIds(),
                    rules.teamId(),
                    rules.externalPersonAllowed(),
                    rules.minimumSeniority(),
                    List.of(brief.title()));
        }

        private static int loadPct(mandate.initiatives.domain.diagnosis.Seat seat) {
            return Math.max(1, (int) Math.round(seat.demand().fte() * WHOLE_PERSON));
        }

        private static SkillWanted skill(SkillNeed skill) {
            return new SkillWanted(
                    skill.text(), (int) Math.round(skill.level()), skill.essential());
        }
    }
}
