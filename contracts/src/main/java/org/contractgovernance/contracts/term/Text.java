package org.contractgovernance.contracts.term;

/** Limits and forms that texts share, so that the same kind of text has the same limit everywhere. Lengths are in characters. */
public final class Text {

    /** A title or a name. */
    public static final int TITLE = 200;

    /** A narrative, description, note, outcome or reason. */
    public static final int NARRATIVE = 8_000;

    /** A code that people say: {@code KPI-07}, {@code ADMISSIONS}. */
    public static final int CODE = 40;

    /** A contract's reference: lower-case words and numbers joined by hyphens. */
    public static final String SLUG = "[a-z0-9]+(-[a-z0-9]+)*";

    /** Longest reference of a contract. */
    public static final int SLUG_LENGTH = 80;

    /** A code of a KPI or a service: letters, digits, dots and hyphens, beginning with a letter or digit. */
    public static final String CODE_FORM = "[A-Za-z0-9][A-Za-z0-9.-]*";

    /** An issue's reference. */
    public static final String ISSUE = "I-[1-9][0-9]{0,8}";

    /** An early warning's reference. */
    public static final String EARLY_WARNING = "EW-[1-9][0-9]{0,8}";

    private Text() {}
}
