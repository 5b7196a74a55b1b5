package mandate.roles.domain.lint.finding;

import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.kind.DutyReading;

/** R73: a duty that is noise and names no work. */
final class BuzzOnlyDuty implements Check {
    private static final Text WHY =
            new Text(
                    "This duty asks for noise and names nothing that the person does, for whom, or"
                            + " what is different afterwards. Nobody can prepare for it or be judged by it.",
                    "Cette mission demande du bruit sans dire ce que la personne fait, pour qui, ni ce"
                            + " qui a changé ensuite. Nul ne peut s'y préparer ni en répondre.");
    private static final Text BETTER =
            new Text(
                    "Say the work and its end, for example: “Each week, find two members whose"
                            + " experience helps others, and get them to tell it.”",
                    "Dire le travail et son but, par exemple : « Chaque semaine, trouver deux membres"
                            + " dont l'expérience aide les autres et les amener à la raconter. »");

    @Override
    public List<Finding> look(Reading reading) {
        var found = new ArrayList<Finding>();
        for (DutyReading duty : reading.work().duties())
            if (duty.isNoise())
                found.add(
                        Finding.of(
                                FindingCode.BUZZ_ONLY_DUTY, duty.passage().words(), WHY, BETTER));
        return found;
    }
}
