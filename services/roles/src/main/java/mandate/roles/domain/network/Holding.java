package mandate.roles.domain.network;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one mandate. The facts about it come on two ways, so its answer may be heard
 * before its request.
 *
 * @param asked what was asked for, or null while that was not heard
 */
public record Holding(
        String mandateId,
        String personId,
        @Nullable Asked asked,
        boolean confirmed,
        boolean refused,
        boolean ended) {
    /**
     * What was asked for.
     *
     * @param from first month, YYYY-MM
     * @param until last month, YYYY-MM
     * @param roleId role of the seat, or null when nobody knows it
     * @param roleVersion of that role, or null when none was named
     */
    public record Asked(
            String scope,
            String from,
            String until,
            @Nullable String roleId,
            @Nullable Long roleVersion) {}

    /** Something that was heard of a mandate. */
    public sealed interface News {
        /** It was asked for. */
        record Requested(Asked asked) implements News {}

        /** The capacity is reserved. */
        record Confirmed() implements News {}

        /** It will not be. */
        record Refused() implements News {}

        /** It ended before its time. */
        record Ended() implements News {}
    }

    static Holding unheardOf(String mandateId, String personId) {
        return new Holding(mandateId, personId, null, false, false, false);
    }

    /** The same whatever the order of the news, and however often it comes. */
    Holding after(News news) {
        return switch (news) {
            case News.Requested(var first) ->
                    new Holding(
                            mandateId,
                            personId,
                            asked == null ? first : asked,
                            confirmed,
                            refused,
                            ended);
            case News.Confirmed _ -> new Holding(mandateId, personId, asked, true, refused, ended);
            case News.Refused _ -> new Holding(mandateId, personId, asked, confirmed, true, ended);
            case News.Ended _ -> new Holding(mandateId, personId, asked, confirmed, refused, true);
        };
    }

    /** Whether somebody holds it, or may soon. */
    public boolean isOpen(YearMonth month) {
        return asked != null
                && !refused
                && !ended
                && !month.isAfter(YearMonth.parse(asked.until()));
    }

    /** Whether somebody holds it, from its first month on or later. */
    public boolean isHeld(YearMonth month) {
        return confirmed && isOpen(month);
    }
}
