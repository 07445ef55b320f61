package org.contractgovernance.api.risktool;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.contractgovernance.api.answer.AnswerConverter;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes an {@link EventStream} as server-sent events, in the form that HTML defines. */
@Component
final class EventStreamConverter extends AnswerConverter<EventStream> {

    private final JsonMapper json;

    EventStreamConverter(JsonMapper json) {
        super(EventStream.class, MediaType.TEXT_EVENT_STREAM);
        this.json = json;
    }

    @Override
    protected void writeInternal(EventStream stream, HttpOutputMessage message) throws IOException {
        unbuffered(message);
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
