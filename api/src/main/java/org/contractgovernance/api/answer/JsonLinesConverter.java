package org.contractgovernance.api.answer;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@link JsonLines}, each line as soon as it is available. */
@Component
final class JsonLinesConverter extends AbstractHttpMessageConverter<JsonLines<?>> {

    /** The header by which nginx and similar proxies turn buffering off. */
    private static final String UNBUFFERED = "X-Accel-Buffering";

    private final JsonMapper json;

    JsonLinesConverter(JsonMapper json) {
        super(MediaType.APPLICATION_NDJSON);
        this.json = json;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return JsonLines.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected JsonLines<?> readInternal(Class<? extends JsonLines<?>> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("lines are answered, and never asked", message);
    }

    @Override
    protected void writeInternal(JsonLines<?> lines, HttpOutputMessage message) throws IOException {
        // a proxy that buffers would hold lines back from the client
        message.getHeaders().set(UNBUFFERED, "no");
        OutputStream out = message.getBody();
        for (Object each : lines) {
            out.write(json.writeValueAsBytes(each));
            out.write('\n');
        }
        out.flush();
    }
}
