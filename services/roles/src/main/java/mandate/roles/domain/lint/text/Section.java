package mandate.roles.domain.lint.text;

/** What a passage of a job description is there for. */
public enum Section {
    TITLE,
    PURPOSE,
    DUTIES,
    KPIS,
    REQUIREMENTS,
    CONDITIONS,
    OBLIGATION,
    COMPANY,
    OTHER
}
