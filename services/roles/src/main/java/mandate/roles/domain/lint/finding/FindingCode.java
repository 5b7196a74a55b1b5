package mandate.roles.domain.lint.finding;

/** Everything that the lint can find, with the rule it rests on. */
public enum FindingCode {
    BUZZ_ONLY_DUTY("R73"),
    KPI_OF_ANOTHER_KIND("R117"),
    NO_LISTENING_DUTY("R44"),
    NO_FEEDBACK_DUTY("R43"),
    JUNIOR_FOR_STRATEGIC("R74"),
    PLATFORM_WORK_AS_COMMUNITY("R30"),
    ONE_PERSON_BAND("R124"),
    EDITORIAL_PLAN_IN_TEAM("R4"),
    ENGAGEMENT_WITHOUT_END("R122"),
    ROI_ON_PERSON("R92"),
    DISCRIMINATING_WORDING("R75"),
    NO_OBLIGATION("R19"),
    TITLE_AND_DUTIES_DISAGREE("R69");

    private final String rule;

    FindingCode(String rule) {
        this.rule = rule;
    }

    /** The rule it rests on; a single finding may name a closer one. */
    public String rule() {
        return rule;
    }
}
