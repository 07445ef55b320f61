package org.contractgovernance.api.body;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.api.request.Storable;
import org.contractgovernance.contracts.event.BoundedNumbers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.util.TokenBuffer;

/**
 * A body that was parsed, once, and looked through on the way: it is one JSON object in UTF-8, of no more parts than any body has, with no
 * field twice, no gap in a list, no text that PostgreSQL cannot keep, no number out of bounds, and nothing that the address says already.
 * Its tokens are kept, after those of what the address says, until they are bound to the record that a controller takes.
 */
final class JsonBody {

    /** A number of any length is looked at, so that who sent it is told which; the body has its own limit. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final char MARK = '\uFEFF';

    private final Map<String, Object> fromAddress;
    private final BodyBounds bounds = new BodyBounds();
    private final List<Fault> faults = new ArrayList<>();
    private final TokenBuffer tokens = TokenBuffer.forGeneration();

    private JsonBody(Map<String, Object> fromAddress) {
        this.fromAddress = fromAddress;
    }

    /**
     * Parses a body.
     *
     * @param sent its bytes
     * @param fromAddress what the address says: texts and whole numbers, by the names of their fields
     * @throws RefusedRequest where it is not as it has to be; every fault is told but those that end the parsing
     */
    static JsonBody of(byte[] sent, Map<String, Object> fromAddress) {
        CharBuffer text = decoded(sent);
        JsonBody body = new JsonBody(fromAddress);
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), text.array(), text.position(), text.remaining())) {
            body.parse(parser);
        } catch (StreamConstraintsException e) {
            throw RefusedRequest.because(
                    Refusal.MALFORMED_JSON, "The body is nested too deeply, or holds a word too long");
        } catch (JacksonException e) {
            throw malformed(e);
        }
        if (!body.faults.isEmpty()) {
            throw RefusedRequest.because(body.faults);
        }
        return body;
    }

    /** What it says, after what the address says. */
    TokenBuffer tokens() {
        return tokens;
    }

    /** How many values, names and brackets it is made of. */
    int parts() {
        return bounds.parts();
    }

    private static CharBuffer decoded(byte[] sent) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sent));
            // RFC 8259: a reader may ignore a byte order mark, which some tools put before everything
            return text.hasRemaining() && text.charAt(0) == MARK ? text.position(1) : text;
        } catch (CharacterCodingException e) {
            throw RefusedRequest.because(Refusal.MALFORMED_JSON, "The body is not UTF-8");
        }
    }

    private void parse(JsonParser parser) {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw RefusedRequest.because(Refusal.MALFORMED_JSON, "The body is not a JSON object");
        }
        bounds.take(parser);
        tokens.writeStartObject();
        fromAddress.forEach(this::putIn);
        while (bounds.depth() > 0) {
            JsonToken token = parser.nextToken();
            bounds.take(parser);
            lookAt(token, parser);
            // of a body that is refused nobody wants to know the rest, but what else is wrong with it
            if (faults.isEmpty()) {
                keep(token, parser);
            }
        }
        if (parser.nextToken() != null) {
            throw RefusedRequest.because(Refusal.MALFORMED_JSON, "Something follows the JSON object");
        }
    }

    private void putIn(String name, Object value) {
        tokens.writeName(name);
        if (value instanceof Integer number) {
            tokens.writeNumber(number);
        } else {
            tokens.writeString(value.toString());
        }
    }

    private void keep(JsonToken token, JsonParser parser) {
        if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            // else it would be kept as text, of which the buffer does not know any more what kind of number it is
            tokens.writeNumber(new BigDecimal(parser.getString()));
        } else {
            tokens.copyCurrentEvent(parser);
        }
    }

    private void lookAt(JsonToken token, JsonParser parser) {
        switch (token) {
            case PROPERTY_NAME -> {
                if (bounds.depth() == 1 && fromAddress.containsKey(parser.currentName())) {
                    refuse(parser, "given-by-address", "The address says this; leave it out");
                }
                if (Storable.isNot(parser.currentName())) {
                    faults.add(Fault.ofField("", "unstorable", "A field's name holds U+0000 or half a character"));
                }
            }
            case VALUE_STRING -> {
                if (Storable.isNot(parser.getString())) {
                    refuse(parser, "unstorable", Storable.SENTENCE);
                }
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (!BoundedNumbers.hold(parser.getString())) {
                    refuse(parser, "wrong-form", BoundedNumbers.SENTENCE);
                }
            }
            case VALUE_NULL -> {
                if (parser.streamReadContext().inArray()) {
                    refuse(parser, "required", "A list has no gaps");
                }
            }
            default -> {}
        }
    }

    private void refuse(JsonParser parser, String code, String detail) {
        faults.add(Fault.ofField(pointer(parser), code, detail));
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    private static RefusedRequest malformed(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message != null && message.startsWith("Duplicate") && e.processor() instanceof JsonParser parser) {
            return RefusedRequest.because(Fault.ofField(pointer(parser), "duplicate", "A field is given once"));
        }
        return RefusedRequest.because(
                Refusal.MALFORMED_JSON,
                "The text stops being JSON at line %d, column %d"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    }
}
