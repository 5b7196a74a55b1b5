package mandate.initiatives.domain.rules;

import java.time.LocalDate;
import java.util.Set;
import mandate.initiatives.domain.brief.Brief;
import mandate.initiatives.domain.brief.Fact;
import mandate.initiatives.domain.brief.Facts;
import mandate.initiatives.domain.brief.Level;
import mandate.initiatives.domain.choice.Choice;
import mandate.initiatives.domain.choice.Situation;
import mandate.initiatives.domain.finding.ManagementKind;
import mandate.initiatives.domain.finding.Margin;
import mandate.initiatives.domain.finding.RuleSet;
import mandate.initiatives.domain.finding.Verdict;
import mandate.initiatives.domain.finding.WorkArea;
import mandate.initiatives.domain.reading.TextReading;
import org.jspecify.annotations.Nullable;

/**
 * What a rule looks at: one scope, what holds for it and what was chosen for it.
 *
 * @param reading what was read from the text of the scope
 * @param scope the name of the part, or null for the whole initiative
 * @param duties the fields of work that the duties in the facts touch
 * @param path what to put before the path of a question; empty for the whole initiative
 */
public record Case(
        Brief brief,
        TextReading reading,
        @Nullable String scope,
        String path,
        Situation situation,
        Choice choice,
        Level level,
        LocalDate asOf,
        RuleSet rules,
        Set<WorkArea> duties) {

    /** The case of one scope; its duties are read once for all rules. */
    public static Case of(
            Brief brief,
            TextReading reading,
            @Nullable String scope,
            String path,
            Situation situation,
            Choice choice,
            Level level,
            LocalDate asOf,
            RuleSet rules) {
        Set<WorkArea> duties = Duties.areas(situation.facts().texts(Fact.DUTIES));
        return new Case(brief, reading, scope, path, situation, choice, level, asOf, rules, duties);
    }

    Facts facts() {
        return situation.facts();
    }

    boolean is(Fact fact, String word) {
        return facts().is(fact, word);
    }

    double margin(Margin margin) {
        return rules.margin(margin);
    }

    /** Community management, or what would be if a gate had not stopped it. */
    boolean community() {
        return choice.kind() == Verdict.COMMUNITY_MANAGEMENT;
    }

    boolean team() {
        return choice.kind() == Verdict.TEAM_MANAGEMENT;
    }

    boolean socialMedia() {
        return choice.kind() == Verdict.SOCIAL_MEDIA_MANAGEMENT;
    }

    /** The kind whose work is meant, or null while there is none. */
    @Nullable ManagementKind managementKind() {
        return switch (choice.kind()) {
            case COMMUNITY_MANAGEMENT -> ManagementKind.COMMUNITY;
            case TEAM_MANAGEMENT -> ManagementKind.TEAM;
            case SOCIAL_MEDIA_MANAGEMENT -> ManagementKind.SOCIAL_MEDIA;
            case HYBRID, NO_STAFF, UNDECIDED -> null;
        };
    }

    boolean staffed() {
        return choice.verdict().staffed();
    }

    /** Whether people are to be told or explained something. */
    boolean explains() {
        return is(Fact.PURPOSE, "AWARENESS") || is(Fact.SITUATION, "MERGER");
    }

    /** Whether the sponsor speaks to employees in its ordinary work (B2E). */
    boolean sponsorSpeaksToEmployees() {
        String unit = facts().text(Fact.SPONSOR_UNIT);
        return unit != null && rules.speaksToEmployees(unit);
    }
}
