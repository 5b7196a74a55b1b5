package mandate.standalone;

/** The initiatives and people that every journey knows by name. */
final class Briefs {
    private Briefs() {}

    /** A community for which everything speaks. */
    static String circle(String from, String until, double fte) {
        return """
        {"title": "Maintenance reading circle", "brief": "Planners read and talk.", "language": "en",
         "area": "Operations", "unit": "Maintenance",
         "answers": {"group": "COMMUNITY", "objective": "COMMUNITY", "publication": "COMMUNITY",
           "scope": "COMMUNITY", "driver": "COMMUNITY", "obstacle": "COMMUNITY",
           "expectedParticipation": "COMMUNITY", "standing": "COMMUNITY",
           "managerActivity": "COMMUNITY", "managerProfile": "COMMUNITY"},
         "facts": {"audience": "INTERNAL", "linkedProcess": "planning", "valueMetric": "fewer stops",
           "budget": 1000, "feedbackChannel": "PRESENT", "expectedResults": "planners compare notes"},
         "demand": {"fte": %s, "from": "%s", "until": "%s"}}
        """
                .formatted(fte, from, until);
    }

    /** A team with a goal, led by somebody whom everybody knows. */
    static String release(String lineManager) {
        return """
        {"title": "Ship release 4", "brief": "The team ships release 4.", "language": "en",
         "area": "Products", "unit": "Telemetry",
         "answers": {"group": "TEAM", "objective": "TEAM", "publication": "TEAM", "scope": "TEAM",
           "driver": "TEAM", "obstacle": "TEAM", "expectedParticipation": "TEAM", "standing": "TEAM",
           "managerActivity": "TEAM", "managerProfile": "TEAM"},
         "facts": {"existingTeamId": "T-TEL-01", "lineManagerId": "%s", "benefitEvidence": "MEASURED",
           "staffSeeBenefit": true, "expectedResults": "release 4 is out"},
         "demand": {"fte": 0.2, "from": "2027-01", "until": "2027-06"}}
        """
                .formatted(lineManager);
    }

    /** Somebody who can own the circle. */
    static String person(String name, int freePct, boolean external) {
        return """
        {"name": "%s", "unit": "Operations", "role": "planner", "external": %s,
         "managesTeams": [], "seniority": "SENIOR", "relevantExperienceYears": 9,
         "orientation": "RELATIONSHIPS", "freeCapacityPct": %d, "languages": {"en": "C1"},
         "interest": "HIGH", "interestIn": ["maintenance"],
         "skills": [{"text": "draws people out", "level": "5 of 5", "evidence": "ran the forum",
                     "evidenceGrade": "CONFIRMED"}]}
        """
                .formatted(name, external, freePct);
    }
}
