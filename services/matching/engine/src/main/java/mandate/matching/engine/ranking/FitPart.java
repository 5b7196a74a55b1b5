package mandate.matching.engine.ranking;

/** The parts of a fit; each has a name on the wire and a weight for each kind of management. */
public enum FitPart {
    ESSENTIAL_SKILLS("essentialSkills"),
    BEHAVIOURAL_SKILLS("behaviouralSkills"),
    TECHNICAL_SKILLS("technicalSkills"),
    OPTIONAL_SKILLS("optionalSkills"),
    LEVELS_AND_EVIDENCE("levelsAndEvidence"),
    ORIENTATION("orientation"),
    DOMAIN("domain"),
    AUTHORITY("authority"),
    INTEREST("interest");

    /** The part's name in documents. */
    public final String wire;

    FitPart(String wire) {
        this.wire = wire;
    }
}
