package org.contractgovernance.api.risktool;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an {@link EventStream} as server-sent events, in the form that HTML defines. */
@Component
final class EventStreamConverter extends AbstractHttpMessageConverter<EventStream> {

    /** The header by which nginx and similar proxies turn buffering off. */
    private static final String UNBUFFERED = "X-Accel-Buffering";

    private final JsonMapper json;

    EventStreamConverter(JsonMapper json) {
        super(MediaType.TEXT_EVENT_STREAM);
        this.json = json;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return EventStream.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected EventStream readInternal(Class<? extends EventStream> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("events are answered, and never asked", message);
    }

    @Override
    protected void writeInternal(EventStream stream, HttpOutputMessage message) throws IOException {
        // a proxy that buffers would hold lines back from the client
        message.getHeaders().set(UNBUFFERED, "no");
        OutputStream out = message.getBody();
        stream.to(new EventStream.EventSink() {

            @Override
            public void event(String id, String type, Object data) throws IOException {
                write("id: " + id + "\nevent: " + type + "\ndata: " + json.writeValueAsString(data) + "\n\n");
            }

            @Override
            public void nothing() throws IOException {
                write(":\n\n");
            }

            private void write(String text) throws IOException {
                out.write(text.getBytes(StandardCharsets.UTF_8));
                out.flush();
                if (message instanceof ServerHttpResponse response) {
                    // without a flush the stream holds its content until it is full
                    response.flush();
                }
            }
        });
    }
}
