package org.contractgovernance.contracts.risktool.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.contractgovernance.contracts.term.Coded;

/** How the characters of a CSV file are written. */
public enum Encoding implements Coded {
    UTF_8(StandardCharsets.UTF_8),
    /** With a byte order mark in front, by which spreadsheets know it. */
    UTF_8_WITH_MARK(StandardCharsets.UTF_8),
    /** For tools that know no other; a character that it does not have is written as a question mark. */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }
}
