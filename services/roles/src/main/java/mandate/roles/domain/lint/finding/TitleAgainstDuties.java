package mandate.roles.domain.lint.finding;

import java.util.List;
import java.util.stream.Collectors;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.kind.RoleKind;
import mandate.roles.domain.lint.text.Words;

/** R69: one title stands for many profiles; the duties say which. */
final class TitleAgainstDuties implements Check {
    @Override
    public List<Finding> look(Reading reading) {
        var title = reading.description().title();
        var sold = reading.sold();
        if (title == null || sold == null || !disagrees(reading, sold)) return List.of();
        return List.of(finding(reading, sold, title.words()));
    }

    private static boolean disagrees(Reading reading, RoleKind sold) {
        return !reading.work().isUndecided()
                && !reading.work().kinds().contains(sold)
                && !PlatformWorkAsCommunity.isSoldAsCommunity(reading);
    }

    private static Finding finding(Reading reading, RoleKind sold, Words title) {
        var kinds = reading.work().kinds();
        var en = kinds.stream().map(k -> k.called().en()).collect(Collectors.joining(" and "));
        var fr = kinds.stream().map(k -> k.called().fr()).collect(Collectors.joining(" et "));
        return Finding.of(
                FindingCode.TITLE_AND_DUTIES_DISAGREE,
                title,
                new Text(
                        "The title suggests %s; the duties describe %s."
                                .formatted(sold.called().en(), en),
                        "L'intitulé évoque : %s ; les missions décrivent : %s."
                                .formatted(sold.called().fr(), fr)),
                new Text(
                        "Name the post after its duties (" + en + "), or change the duties.",
                        "Nommer le poste d'après ses missions ("
                                + fr
                                + "), ou changer celles-ci."));
    }
}
