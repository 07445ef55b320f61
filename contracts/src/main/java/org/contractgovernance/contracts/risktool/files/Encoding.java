package org.contractgovernance.contracts.risktool.files;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.contractgovernance.contracts.term.Coded;

/** How the characters of a CSV file are written. */
public enum Encoding implements Coded {
    UTF_8(StandardCharsets.UTF_8),
    /** UTF-8 with a byte order mark at the beginning, by which spreadsheets recognise it. */
    UTF_8_WITH_MARK(StandardCharsets.UTF_8),
    /** For tools that know no other encoding; a question mark stands for a character that this encoding lacks. */
    WINDOWS_1252(Charset.forName("windows-1252"));

    private final Charset charset;

    Encoding(Charset charset) {
        this.charset = charset;
    }

    public Charset charset() {
        return charset;
    }
}
