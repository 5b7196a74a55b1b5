package mandate.roles.app;

import mandate.roles.domain.papers.Paper;

/** Brings a paper into one form; the same paper gives the same bytes. */
public interface Press {
    /** The form. */
    Format format();

    /** The bytes of a file. */
    byte[] print(Paper paper);

    /** The hash of the one style that a page holds, for a content security policy; else empty. */
    default String styleHash() {
        return "";
    }
}
