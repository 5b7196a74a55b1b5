package mandate.matching.engine.seats;

/** The two sets of a role's skills, scored apart for a team's manager (R7). */
public enum SkillSet {
    BEHAVIOURAL,
    TECHNICAL
}
