package mandate.initiatives.domain.finding;

/** Every number of the rule set that is no weight, with its default and where that comes from. */
public enum Margin {
    HIGH_ANSWERED(8, "R19", Provenance.PRODUCT_DEFAULT, "dimensions answered for HIGH"),
    HIGH_SHARE(
            0.80,
            "R19",
            Provenance.PRODUCT_DEFAULT,
            "share of all weight that one side needs for HIGH"),
    MEDIUM_ANSWERED(5, "R19", Provenance.PRODUCT_DEFAULT, "dimensions answered for MEDIUM"),
    MEDIUM_SHARE(0.65, "R19", Provenance.PRODUCT_DEFAULT, "share on one side for MEDIUM"),
    TOO_CLOSE(
            0.10,
            "R19",
            Provenance.PRODUCT_DEFAULT,
            "a lead of at most this share of the weight decides nothing (6 to 5 of 11)"),
    FACTS_SPEAK_BELOW(
            5,
            "R2",
            Provenance.PRODUCT_DEFAULT,
            "a purpose leans only while fewer dimensions than this are answered"),
    HYBRID_BOTH(4, "R87", Provenance.PRODUCT_DEFAULT, "BOTH answers needed for a hybrid"),
    CHANNEL_DECIDES(5, "R123", Provenance.PRODUCT_DEFAULT, "channel answers on a side that decide"),
    CHANNEL_MIXED(2, "R123", Provenance.PRODUCT_DEFAULT, "channel answers on each side for mixed"),
    CONTRIBUTORS_EXPECTED(
            0.10, "R15", Provenance.SOURCE_HEURISTIC, "contributors expected of a community"),
    TEAM_PARTICIPATION(
            1.0, "R15", Provenance.SOURCE_HEURISTIC, "participation expected of a team, no blame"),
    EARLY_USE(0.10, "R107", Provenance.SOURCE_HEURISTIC, "early use to be expected"),
    EARLY_MONTHS(6, "R107", Provenance.PRODUCT_DEFAULT, "months for which low use is normal"),
    SMALL_UNIT(25, "R62", Provenance.PRODUCT_DEFAULT, "people up to which a hat is enough"),
    EFFORT_MONTHS(3, "R83", Provenance.PRODUCT_DEFAULT, "months that count as an effort made"),
    ONE_DEPARTMENT(0.90, "R29", Provenance.PRODUCT_DEFAULT, "share that makes it one department"),
    MANY_FOLLOWERS(10_000, "R118", Provenance.PRODUCT_DEFAULT, "followers that look impressive"),
    THIN_ENGAGEMENT(0.01, "R118", Provenance.PRODUCT_DEFAULT, "engagement below this is thin"),
    SPLIT_HATS_GROUP(5_000, "R145", Provenance.PRODUCT_DEFAULT, "members from which hats split"),
    LEVELS_NEEDED_FROM(
            5_000,
            "R32",
            Provenance.PRODUCT_DEFAULT,
            "people from which several levels are needed"),
    OWNER_SPEAKS_MOST(
            0.50, "R17", Provenance.PRODUCT_DEFAULT, "share of contributions that makes one voice"),
    MINIMUM_SKILLS(3, "R61", Provenance.PRODUCT_DEFAULT, "skills a community role asks for"),
    DUTY_FAMILIES(4, "R124", Provenance.PRODUCT_DEFAULT, "fields of work one person can carry"),
    ROLE_REVIEW_MONTHS(
            12, "R126", Provenance.PRODUCT_DEFAULT, "months after which a role is looked at again"),
    SUNSET_MONTHS(
            24, "R64", Provenance.PRODUCT_DEFAULT, "months until an internal post is reviewed"),
    SYSTEM_CAUSES_FIRST(
            0.90, "R94", Provenance.SOURCE_HEURISTIC, "failures first put down to the system"),
    READY_MEDIUM(0.34, "R105", Provenance.PRODUCT_DEFAULT, "readiness from which it is MEDIUM"),
    READY_HIGH(0.67, "R105", Provenance.PRODUCT_DEFAULT, "readiness from which it is HIGH");

    private final double ordinary;
    private final String rule;
    private final Provenance provenance;
    private final String meaning;

    Margin(double ordinary, String rule, Provenance provenance, String meaning) {
        this.ordinary = ordinary;
        this.rule = rule;
        this.provenance = provenance;
        this.meaning = meaning;
    }

    /** The default. */
    public double ordinary() {
        return ordinary;
    }

    /** The rule it serves. */
    public String rule() {
        return rule;
    }

    /** Where the default comes from. */
    public Provenance provenance() {
        return provenance;
    }

    /** What it says. */
    public String meaning() {
        return meaning;
    }
}
