package org.contractgovernance.api.risktool.files;

import org.contractgovernance.contracts.term.Coded;
import org.springframework.http.MediaType;

/** How a file is written. */
public enum FileFormat implements Coded {
    CSV(FileFormat.TEXT_CSV),
    XLSX(FileFormat.SPREADSHEET);

    /** The media type of CSV. */
    public static final String TEXT_CSV = "text/csv";

    /** The media type of XLSX. */
    public static final String SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String mediaType;

    FileFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The media type of such a file. */
    public MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }
}
