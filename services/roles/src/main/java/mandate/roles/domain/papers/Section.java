package mandate.roles.domain.papers;

import mandate.roles.domain.Text;

/** The sections that a job description can have, with the heading that each has by default. */
public enum Section {
    FRAME("At a glance", "En bref"),
    PURPOSE("Purpose", "Raison d'être"),
    OBLIGATION("What is owed", "Ce qui est dû"),
    PROOF("Who has to show what", "Qui doit montrer quoi"),
    PRECONDITIONS("What the organisation owes first", "Ce que l'organisation doit d'abord"),
    DUTIES("Duties", "Missions"),
    SKILLS("Skills", "Compétences"),
    TRAITS("How the person works", "Manière d'être au travail"),
    MEASURES("Measures", "Indicateurs"),
    PLACE("Place in the organisation", "Place dans l'organisation"),
    CHARTER("Charter of two hats", "Charte des deux casquettes"),
    REVIEW("Review", "Réexamen"),
    BEFORE_SIGNING("Before signing", "Avant de signer"),
    SIGNATURES("Signatures", "Signatures");

    private final String en;
    private final String fr;

    Section(String en, String fr) {
        this.en = en;
        this.fr = fr;
    }

    /** The heading unless an organisation has its own. */
    public Text heading() {
        return new Text(en, fr);
    }
}
