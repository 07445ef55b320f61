package org.contractgovernance.api.risktool.files;

/** A file as it was sent. Not a record: records are read as JSON. */
final class ReportFile {

    private final byte[] content;
    private final FileFormat format;

    ReportFile(byte[] content, FileFormat format) {
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
