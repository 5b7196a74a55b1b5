package mandate.roles.domain.lint.homonym;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import mandate.roles.domain.lint.kind.DutyFamily;
import mandate.roles.domain.lint.kind.DutyReading;
import mandate.roles.domain.lint.kind.KindReading;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.text.Description;
import mandate.roles.domain.lint.text.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What a post is, apart from what it is called.
 *
 * @param id whose profile it is
 * @param title what it is called; empty when it has no title
 * @param kinds the kinds that its duties describe, possibly none
 * @param shares how much of the duties belongs to each kind, from 0 to 1
 * @param families how often each family of duties is spoken of
 */
public record Profile(
        String id,
        String title,
        List<RoleKind> kinds,
        Map<RoleKind, Double> shares,
        Map<DutyFamily, Integer> families) {
    public Profile {
        kinds = List.copyOf(kinds);
        shares = Collections.unmodifiableMap(new EnumMap<>(shares));
        families = Collections.unmodifiableMap(new EnumMap<>(families));
    }

    /** The profile of a description. */
    public static Profile of(String id, Description description) {
        var duties = description.duties().stream().map(DutyReading::of).toList();
        var work = KindReading.of(duties);
        var shares = new EnumMap<RoleKind, Double>(RoleKind.class);
        for (KindReading.Share share : work.shares()) shares.put(share.kind(), share.share());
        var families = new EnumMap<DutyFamily, Integer>(DutyFamily.class);
        for (DutyReading duty : duties)
            for (DutyFamily family : duty.families()) families.merge(family, 1, Integer::sum);
        return new Profile(id, title(description.title()), work.kinds(), shares, families);
    }

    private static String title(@Nullable Passage title) {
        return title == null ? "" : title.text();
    }
}
