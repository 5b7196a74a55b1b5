package mandate.matching.engine.taxonomy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import mandate.matching.engine.seats.NeededSkill;
import mandate.matching.engine.seats.RoleNeed;
import mandate.matching.engine.text.PlainText;

/** The vocabulary that serves until somebody brings a larger one: what the roles ask for. */
public final class RoleVocabulary {
    private static final String OWN = "urn:mandate:skill:";

    private RoleVocabulary() {}

    /** Every skill of the roles once, whatever the order in which they come. */
    public static Taxonomy of(Collection<RoleNeed> roles) {
        var skills = new LinkedHashMap<String, TaxonomySkill>();
        roles.stream()
                .sorted(Comparator.comparing(RoleNeed::roleId))
                .flatMap(role -> role.skills().stream())
                .forEach(
                        skill ->
                                skills.merge(
                                        uri(skill),
                                        read(skill),
                                        (one, more) -> one.alsoCalled(more.labels())));
        return new Taxonomy(new ArrayList<>(skills.values()));
    }

    private static TaxonomySkill read(NeededSkill skill) {
        var others = new ArrayList<>(List.of(skill.name().fr()));
        others.addAll(skill.alsoSaid());
        return new TaxonomySkill(uri(skill), skill.name().en(), others, "", Reuse.CROSS_SECTOR);
    }

    /** The public URI of a needed skill, or one of the house made of its name. */
    public static String uri(NeededSkill skill) {
        var esco = skill.esco();
        return esco == null ? OWN + PlainText.fold(skill.name().en()).replace(' ', '-') : esco;
    }
}
