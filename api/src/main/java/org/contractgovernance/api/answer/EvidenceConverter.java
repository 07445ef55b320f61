package org.contractgovernance.api.answer;

import java.io.IOException;
import org.contractgovernance.contracts.bundle.EvidenceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/** Writes an {@link EvidenceBundle} while it is made, and closes it in every case. */
@Component
public final class EvidenceConverter extends AbstractHttpMessageConverter<EvidenceBundle> {

    /** The media type of a bundle. */
    public static final String ZIP = "application/zip";

    EvidenceConverter() {
        super(MediaType.parseMediaType(ZIP));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return EvidenceBundle.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected EvidenceBundle readInternal(Class<? extends EvidenceBundle> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("evidence is answered, and never asked", message);
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
