package mandate.platform.core;

/**
 * Where a document belongs: the organisation and the id within it.
 *
 * @param organisation id of the organisation, {@code [A-Za-z0-9._-]{1,64}}
 * @param id id of the thing within the organisation, same alphabet
 */
public record Key(String organisation, String id) {
    /** The one text form, used as document id and as key in the log. */
    public String text() {
        return organisation + "/" + id;
    }

    /** Reads the text form; a text without a slash is a bug. */
    public static Key parse(String text) {
        int slash = text.indexOf('/');
        if (slash < 1) throw new IllegalArgumentException("Not organisation/id: " + text);
        return new Key(text.substring(0, slash), text.substring(slash + 1));
    }
}
