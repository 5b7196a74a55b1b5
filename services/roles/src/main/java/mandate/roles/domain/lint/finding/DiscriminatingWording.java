package mandate.roles.domain.lint.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import mandate.roles.domain.Text;
import mandate.roles.domain.lint.text.Passage;
import mandate.roles.domain.lint.text.Section;
import mandate.roles.domain.lint.text.Span;
import mandate.roles.domain.lint.text.Words;

/**
 * R75: wording that picks people by age, or by anything else that says nothing about the work. What
 * is said of the people the post is for, in duties and figures, is left alone.
 */
final class DiscriminatingWording implements Check {
    private static final Set<Section> ABOUT_THE_PERSON =
            Set.of(
                    Section.TITLE,
                    Section.PURPOSE,
                    Section.REQUIREMENTS,
                    Section.CONDITIONS,
                    Section.COMPANY,
                    Section.OTHER);

    private static final Text WHY =
            new Text(
                    "This picks people by {0}. It says nothing about the work, and the law forbids it in"
                            + " most countries.",
                    "Ceci choisit les gens selon {0}. Cela ne dit rien du travail, et la loi l'interdit"
                            + " dans la plupart des pays.");

    @Override
    public List<Finding> look(Reading reading) {
        var found = new ArrayList<Finding>();
        for (Passage passage : reading.description().in(Set.of(Section.values()))) {
            boolean person = ABOUT_THE_PERSON.contains(passage.section());
            for (Ground ground : Grounds.ALL)
                for (Span span : ground.in(passage.plain(), person))
                    found.add(finding(ground, passage.words(span)));
            if (passage.section() == Section.TITLE)
                for (Span span : AgeInTitle.in(passage.plain()))
                    found.add(finding(Grounds.AGE, passage.words(span)));
        }
        return found;
    }

    private static Finding finding(Ground ground, Words words) {
        var why =
                new Text(
                        WHY.en().replace("{0}", ground.called().en()),
                        WHY.fr().replace("{0}", ground.called().fr()));
        return Finding.of(FindingCode.DISCRIMINATING_WORDING, words, why, ground.better());
    }
}
