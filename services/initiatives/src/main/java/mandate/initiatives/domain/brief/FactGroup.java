package mandate.initiatives.domain.brief;

import mandate.initiatives.domain.words.Text;

/** The headings under which facts are asked. */
// the checker knows no records: these fields hold nothing that can change
@SuppressWarnings("ImmutableEnumChecker")
public enum FactGroup {
    SETTING(Text.of("Sponsor and setting", "Parrain et contexte")),
    VALUE(Text.of("Value", "Valeur")),
    READINESS(Text.of("Readiness", "Préparation")),
    GROUP(Text.of("Group", "Groupe")),
    OWNER(Text.of("Owner and role", "Titulaire et rôle")),
    CHANNEL(Text.of("Channel", "Canal")),
    REVIEW(Text.of("Review", "Bilan"));

    private final Text label;

    FactGroup(Text label) {
        this.label = label;
    }

    /** The heading as people read it. */
    public Text label() {
        return label;
    }
}
