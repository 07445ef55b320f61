package org.contractgovernance.api.body;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;

/** Reads every JSON body that a controller takes as a record. Jackson's own converter writes the answers. */
final class BodyConverter extends AbstractHttpMessageConverter<Record> {

    private final BodyReader bodies;

    BodyConverter(BodyReader bodies) {
        super(MediaType.APPLICATION_JSON);
        this.bodies = bodies;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.isRecord();
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Record readInternal(Class<? extends Record> type, HttpInputMessage message) {
        MediaType sent = message.getHeaders().getContentType();
        Charset charset = sent == null ? null : sent.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw RefusedRequest.because(Refusal.UNSUPPORTED_MEDIA_TYPE, "The body's encoding is not UTF-8");
        }
        return bodies.read(type);
    }

    @Override
    protected void writeInternal(Record body, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("bodies are asked, and never answered");
    }
}
