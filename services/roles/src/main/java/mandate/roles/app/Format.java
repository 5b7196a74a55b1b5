package mandate.roles.app;

/** The forms in which a paper can be had. */
public enum Format {
    HTML,
    PDF,
    DOCX,
    MARKDOWN,
    JSON_LD
}
