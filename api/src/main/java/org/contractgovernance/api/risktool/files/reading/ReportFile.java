package org.contractgovernance.api.risktool.files.reading;

import org.contractgovernance.api.risktool.files.FileFormat;

/** A file as it was sent. Not a record: records are read as JSON. */
public final class ReportFile {

    private final byte[] content;
    private final FileFormat format;

    /** A file of these bytes. */
    public ReportFile(byte[] content, FileFormat format) {
        this.content = content;
        this.format = format;
    }

    byte[] content() {
        return content;
    }

    FileFormat format() {
        return format;
    }
}
