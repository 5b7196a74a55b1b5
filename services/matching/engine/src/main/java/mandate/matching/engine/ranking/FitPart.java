package mandate.matching.engine.ranking;

import mandate.matching.engine.text.Said;

/** The parts of a fit; each has a name on the wire and a weight for each kind of management. */
public enum FitPart {
    ESSENTIAL_SKILLS(
            "essentialSkills",
            "how many of the role's essential skills are on record",
            "combien des compétences essentielles du rôle sont inscrites"),
    BEHAVIOURAL_SKILLS(
            "behaviouralSkills",
            "the essential skills of behaviour, scored apart for a team's manager",
            "les compétences essentielles de comportement, comptées à part pour une équipe"),
    TECHNICAL_SKILLS(
            "technicalSkills",
            "the essential technical skills, scored apart for a team's manager",
            "les compétences techniques essentielles, comptées à part pour une équipe"),
    OPTIONAL_SKILLS(
            "optionalSkills",
            "how many of the role's optional skills are on record",
            "combien des compétences facultatives du rôle sont inscrites"),
    LEVELS_AND_EVIDENCE(
            "levelsAndEvidence",
            "levels against those asked, and whether they are claimed, justified or confirmed",
            "les niveaux face à ceux demandés, déclarés, justifiés ou confirmés"),
    ROLE_OVERLAP(
            "roleOverlap",
            "how far role and record are about the same: what stands beside the role counts too",
            "dans quelle mesure le rôle et l'inscription parlent du même : ce qui dépasse compte"),
    ORIENTATION(
            "orientation",
            "content or relationships, and the traits of the role",
            "le contenu ou les relations, et les traits du rôle"),
    DOMAIN(
            "domain",
            "skills and interests in the field of the initiative",
            "compétences et intérêts dans le domaine de l'initiative"),
    AUTHORITY(
            "authority",
            "the lead of this group, seniority and relevant experience",
            "la direction de ce groupe, le niveau et l'expérience utile"),
    INTEREST(
            "interest",
            "whether the person wants it: the willing before the pressed",
            "si la personne le veut : les volontaires avant les désignés"),
    CONTINUITY(
            "continuity",
            "whether the person owns a part of this initiative already",
            "si la personne porte déjà une partie de cette initiative");

    /** The part's name in documents. */
    public final String wire;

    private final String en;
    private final String fr;

    FitPart(String wire, String en, String fr) {
        this.wire = wire;
        this.en = en;
        this.fr = fr;
    }

    /** What the part is about. */
    public Said meaning() {
        return new Said(en, fr);
    }
}
