package mandate.roles.domain.papers;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import mandate.roles.domain.Language;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleDefinition.ResponsibilityType;
import mandate.roles.domain.RoleDefinition.Serves;
import mandate.roles.domain.RoleDefinition.Verdict;
import mandate.roles.domain.RoleHistory.Version;
import mandate.roles.domain.Text;
import org.jspecify.annotations.Nullable;

/**
 * What a paper is about.
 *
 * @param organisationId id of the organisation
 * @param organisation as it signs, possibly empty
 * @param setting the seat it is for, or null for the role alone
 * @param person who holds the seat or is to, or null
 */
public record Subject(
        String organisationId,
        String organisation,
        String roleId,
        Version version,
        @Nullable Setting setting,
        @Nullable Person person,
        Language language) {
    private static final String UNBROKEN = "\u00a0";

    /**
     * A person, as far as a paper names them.
     *
     * @param name for display, possibly empty
     * @param hats all mandates that are held
     */
    public record Person(String id, String name, List<Hat> hats) {
        public Person {
            hats = List.copyOf(hats);
        }

        /** What the paper calls the person. */
        String shown() {
            return name.isBlank() ? id : name;
        }
    }

    /** A mandate among several; months as YYYY-MM. */
    public record Hat(String initiativeId, String scope, int loadPct, String from, String until) {}

    /** What the organisation is called where it has to be called something. */
    String organisationShown() {
        return organisation.isBlank() ? organisationId : organisation;
    }

    RoleDefinition role() {
        return version.definition();
    }

    /** What is owed: the seat says it, else the role does. */
    ResponsibilityType type() {
        return setting == null ? role().obligation().type() : setting.type();
    }

    /** When the paper is looked at again: as the role asks, or when the work ends, if sooner. */
    LocalDate review() {
        var review = role().review();
        int months = review == null ? 12 : review.everyMonths();
        if (setting == null)
            return LocalDate.parse(version.at().substring(0, 10)).plusMonths(months);
        var due = YearMonth.parse(setting.from()).plusMonths(months).atDay(1);
        var end = YearMonth.parse(setting.until()).atEndOfMonth();
        return due.isBefore(end) ? due : end;
    }

    /** The kinds of management that it is about. */
    Set<Verdict> kinds() {
        if (setting != null) return Set.of(setting.verdict());
        return role().serves().stream().map(Serves::verdict).collect(Collectors.toSet());
    }

    /** One of our own texts, in the language of the paper and with the spaces it asks for. */
    String say(Text text) {
        var said = text.in(language);
        return switch (language) {
            case EN -> said;
            case FR ->
                    said.replace(" ;", UNBROKEN + ";")
                            .replace(" :", UNBROKEN + ":")
                            .replace(" ?", UNBROKEN + "?")
                            .replace(" %", UNBROKEN + "%")
                            .replace("« ", "«" + UNBROKEN)
                            .replace(" »", UNBROKEN + "»");
        };
    }

    /** The same with a capital at the beginning. */
    String capital(Text text) {
        var said = say(text);
        return said.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + said.substring(1);
    }

    String say(Text text, Object... values) {
        return say(text.with(values));
    }
}
