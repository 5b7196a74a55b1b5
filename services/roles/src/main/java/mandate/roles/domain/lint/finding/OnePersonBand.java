package mandate.roles.domain.lint.finding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.kind.DutyReading;
import mandate.roles.domain.lint.text.Phrases;
import mandate.roles.domain.lint.text.Section;
import mandate.roles.domain.lint.text.Span;

/** R124: one person is to do the work of a whole band. */
final class OnePersonBand implements Check {
    /** Fields of work that one person can carry (product default, as in the rule set). */
    static final int MOST_FIELDS = 4;

    private static final Phrases ADMITTED =
            Phrases.of(
                    "one man band|one person band|one woman band|one man show|swiss army knife",
                    "jack of all trades|wear many hats|wears many hats|wear all the hats",
                    "all rounder who|five legged sheep",
                    "couteau suisse|mouton a cinq pattes|mouton a 5 pattes|homme orchestre",
                    "femme orchestre|touche a tout|multi casquette*|toutes les casquettes");

    private static final Text ADMITTED_WHY =
            new Text(
                    "These words say that the post is several posts. What is not written down as a duty"
                            + " is nobody's duty, and one person cannot do it all well.",
                    "Ces mots avouent que le poste en est plusieurs. Ce qui n'est pas écrit comme mission"
                            + " n'est la mission de personne, et nul ne peut tout bien faire.");
    private static final Text BETTER =
            new Text(
                    "Write the hours of a month beside each duty; keep what fits into the post, and give"
                            + " the rest to somebody or drop it.",
                    "Écrire à côté de chaque mission ses heures par mois ; garder ce qui tient dans le"
                            + " poste, confier ou abandonner le reste.");

    @Override
    public List<Finding> look(Reading reading) {
        var found = new ArrayList<Finding>();
        var fields = fields(reading.work().duties());
        if (fields.size() > MOST_FIELDS) found.add(tooMany(reading, fields));
        for (var passage : reading.description().in(EnumSet.allOf(Section.class)))
            for (Span span : ADMITTED.in(passage.plain()))
                found.add(
                        Finding.of(
                                FindingCode.ONE_PERSON_BAND,
                                passage.words(span),
                                ADMITTED_WHY,
                                BETTER));
        return found;
    }

    private static Finding tooMany(Reading reading, Set<Text> fields) {
        var en = String.join(", ", fields.stream().map(Text::en).toList());
        var fr = String.join(", ", fields.stream().map(Text::fr).toList());
        return Finding.of(
                FindingCode.ONE_PERSON_BAND,
                reading.description().missingFrom(Section.DUTIES),
                new Text(
                        "One person is to work in %d fields: %s.".formatted(fields.size(), en),
                        "Une seule personne travaillerait dans %d domaines : %s."
                                .formatted(fields.size(), fr)),
                BETTER);
    }

    private static Set<Text> fields(List<DutyReading> duties) {
        var fields = new LinkedHashSet<Text>();
        for (DutyReading duty : duties)
            for (DutyReading.Hit hit : duty.hits()) {
                var field = hit.family().field();
                if (field != null) fields.add(field);
            }
        return fields;
    }
}
