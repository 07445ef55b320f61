package org.contractgovernance.api.answer;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes {@link JsonLines}, each line as soon as it is available. */
@Component
final class JsonLinesConverter extends AnswerConverter<JsonLines<?>> {

    private final JsonMapper json;

    JsonLinesConverter(JsonMapper json) {
        super(JsonLines.class, MediaType.APPLICATION_NDJSON);
        this.json = json;
    }

    @Override
    protected void writeInternal(JsonLines<?> lines, HttpOutputMessage message) throws IOException {
        unbuffered(message);
        OutputStream out = message.getBody();
        for (Object each : lines) {
            out.write(json.writeValueAsBytes(each));
            out.write('\n');
        }
        out.flush();
    }
}
