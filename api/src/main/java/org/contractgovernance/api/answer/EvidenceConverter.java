package org.contractgovernance.api.answer;

import java.io.IOException;
import org.contractgovernance.contracts.bundle.EvidenceBundle;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

/** Writes an {@link EvidenceBundle} while it is made, and closes it in every case. */
@Component
public final class EvidenceConverter extends AnswerConverter<EvidenceBundle> {

    /** The media type of a bundle. */
    public static final String ZIP = "application/zip";

    EvidenceConverter() {
        super(EvidenceBundle.class, MediaType.parseMediaType(ZIP));
    }

    @Override
    protected void writeInternal(EvidenceBundle evidence, HttpOutputMessage message) throws IOException {
        try (evidence) {
            message.getHeaders()
                    .setContentDisposition(ContentDisposition.attachment()
                            .filename(evidence.fileName())
                            .build());
            evidence.writeTo(message.getBody());
        }
    }
}
