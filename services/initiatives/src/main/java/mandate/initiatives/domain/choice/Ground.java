package mandate.initiatives.domain.choice;

/** On what a choice rests. */
public enum Ground {
    DIMENSIONS("R19"),
    CHANNELS("R123"),
    FACTS("R1"),
    BOTH_SIDES("R87"),
    PARTS("R26"),
    ONE_KIND("R87"),
    TOO_CLOSE("R19"),
    NOTHING_SAID("R1"),
    MIXED_CHANNELS("R123"),
    PLATFORM_FIRST("R119"),
    EXISTENCE_ONLY("R57"),
    OUT_OF_SCOPE("R60"),
    INTEREST_UNMEASURED("R82"),
    INTEREST_LOW("R83");

    private final String rule;

    Ground(String rule) {
        this.rule = rule;
    }

    /** The rule it is cited by. */
    public String rule() {
        return rule;
    }
}
