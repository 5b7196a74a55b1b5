package mandate.initiatives.domain.finding;

import mandate.initiatives.domain.words.Text;

/** Three sorts of people in contact that are easily taken for one another (R31). */
// the checker knows no records: the label holds nothing that can change
@SuppressWarnings("ImmutableEnumChecker")
public enum GroupType {
    /** They talk because their work makes them meet. */
    INTERACTING_GROUP(
            Text.of("a group that talks about its work", "un groupe qui échange sur son travail")),
    /** They belong because a subject gathers them. */
    COMMUNITY(Text.of("a community", "une communauté")),
    /** They are connected one to one over a channel, without belonging. */
    SOCIAL_NETWORK(Text.of("a social network", "un réseau social")),
    /** Not enough is known. */
    UNKNOWN(Text.of("not known yet", "pas encore connu"));

    private final Text label;

    GroupType(Text label) {
        this.label = label;
    }

    /** As people read it. */
    public Text label() {
        return label;
    }
}
