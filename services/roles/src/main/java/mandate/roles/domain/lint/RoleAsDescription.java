package mandate.roles.domain.lint;

import java.util.ArrayList;
import java.util.List;
import mandate.roles.domain.Language;
import mandate.roles.domain.RoleDefinition;
import mandate.roles.domain.RoleDefinition.Serves;
import mandate.roles.domain.RoleDefinition.Verdict;
import mandate.roles.domain.lint.text.Description;
import mandate.roles.domain.lint.text.Description.Claims;
import mandate.roles.domain.lint.text.Passage;
import mandate.roles.domain.lint.text.Passage.Declared;
import mandate.roles.domain.lint.text.Section;
import org.jspecify.annotations.Nullable;

/** A role definition seen as a description, so that the library is read as critically as others. */
public final class RoleAsDescription {
    private RoleAsDescription() {}

    /** The description in one language; its fields are those of the definition. */
    public static Description of(RoleDefinition role, Language language) {
        var passages = new ArrayList<Passage>();
        passages.add(Passage.of(Section.TITLE, "name", 0, role.name().in(language)));
        passages.add(Passage.of(Section.PURPOSE, "purpose", 0, role.purpose().in(language)));
        for (int i = 0; i < role.duties().size(); i++) {
            var duty = role.duties().get(i).text().in(language);
            passages.add(Passage.of(Section.DUTIES, "duties[" + i + "]", 0, duty));
        }
        for (int i = 0; i < role.skills().size(); i++) {
            var skill = role.skills().get(i).text().in(language);
            passages.add(Passage.of(Section.REQUIREMENTS, "skills[" + i + "]", 0, skill));
        }
        for (int i = 0; i < role.kpis().size(); i++) {
            var kpi = role.kpis().get(i);
            var declared = new Declared(kpi.type(), null, kpi.end() != null);
            passages.add(Passage.kpi("kpis[" + i + "]", kpi.name().in(language), declared));
        }
        passages.add(
                Passage.of(
                        Section.OBLIGATION,
                        "obligation",
                        0,
                        role.obligation().text().in(language)));
        var minimum = role.seniority().minimum();
        var owes = role.obligation().type();
        return new Description(passages, new Claims(verdict(role.serves()), minimum, false, owes));
    }

    /** The verdict that all its seats have in common, if there is one. */
    private static @Nullable Verdict verdict(List<Serves> serves) {
        var verdicts = serves.stream().map(Serves::verdict).distinct().toList();
        return verdicts.size() == 1 ? verdicts.getFirst() : null;
    }
}
