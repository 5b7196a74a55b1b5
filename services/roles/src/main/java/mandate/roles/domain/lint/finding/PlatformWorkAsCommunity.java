package mandate.roles.domain.lint.finding;

import java.util.List;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.kind.KindReading.Share;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.text.Section;
import mandate.roles.domain.lint.text.Words;

/** R30: whoever looks after the tool is not thereby looking after a community. */
final class PlatformWorkAsCommunity implements Check {
    private static final Text BETTER =
            new Text(
                    "Call the post “platform administrator”, or replace these duties by duties towards"
                            + " people: listening, linking members, passing on feedback.",
                    "Appeler le poste « administrateur de la plateforme », ou remplacer ces missions par"
                            + " des missions envers les personnes : écouter, relier, transmettre.");

    @Override
    public List<Finding> look(Reading reading) {
        if (!isSoldAsCommunity(reading)) return List.of();
        var where = where(reading);
        return List.of(
                Finding.of(FindingCode.PLATFORM_WORK_AS_COMMUNITY, where, why(reading), BETTER));
    }

    /** Also asked by {@link TitleAgainstDuties}, so that one fault is told once. */
    static boolean isSoldAsCommunity(Reading reading) {
        return reading.sold() == RoleKind.COMMUNITY_MANAGEMENT
                && reading.work().kinds().contains(RoleKind.PLATFORM_ADMINISTRATION)
                && !reading.work().kinds().contains(RoleKind.COMMUNITY_MANAGEMENT);
    }

    private static Words where(Reading reading) {
        var title = reading.description().title();
        return title == null ? reading.description().missingFrom(Section.DUTIES) : title.words();
    }

    private static Text why(Reading reading) {
        var said = words(reading);
        return new Text(
                "The title promises community work; the duties look after a tool (" + said + ").",
                "L'intitulé promet une communauté ; les missions entretiennent un outil ("
                        + said
                        + ").");
    }

    private static String words(Reading reading) {
        for (Share share : reading.work().shares())
            if (share.kind() == RoleKind.PLATFORM_ADMINISTRATION)
                return Quoted.of(share.words(), 3);
        return "";
    }
}
