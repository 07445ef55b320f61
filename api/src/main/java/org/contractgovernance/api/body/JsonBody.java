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
import org.contractgovernance.api.request.PostgresText;
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
 * A body that was parsed and checked, once. It is one JSON object in UTF-8, within the limits of any body. It has no field twice, no gap in
 * a list, no text that PostgreSQL cannot keep, no number out of bounds, and nothing that the address already gives. The body's tokens are
 * kept, after those of the address, until they are bound to the record that a controller takes.
 */
final class JsonBody {

    /** The parser accepts a number of any length, so that the refusal can name the number; the body has its own limit. */
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
     * @param fromAddress the parts from the address: texts and whole numbers, by the names of their fields
     * @throws RefusedRequest where the body has faults; the refusal lists every fault up to one that ends the parsing
     */
    static JsonBody of(byte[] sent, Map<String, Object> fromAddress) {
        CharBuffer text = decoded(sent);
        JsonBody body = new JsonBody(fromAddress);
        try (JsonParser parser =
                FACTORY.createParser(ObjectReadContext.empty(), text.array(), text.position(), text.remaining())) {
            body.parse(parser);
        } catch (StreamConstraintsException e) {
            throw RefusedRequest.because(
                    Refusal.MALFORMED_JSON, "The body is nested too deeply, or holds a word that is too long");
        } catch (JacksonException e) {
            throw malformed(e);
        }
        if (!body.faults.isEmpty()) {
            throw RefusedRequest.because(body.faults);
        }
        return body;
    }

    /** The tokens of the address, and then those of the body. */
    TokenBuffer tokens() {
        return tokens;
    }

    /** The number of values, names and brackets in the body. */
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
            // a refused body is not kept any further; only its other faults still matter
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
            // otherwise the buffer would keep it as text and lose the kind of number
            tokens.writeNumber(new BigDecimal(parser.getString()));
        } else {
            tokens.copyCurrentEvent(parser);
        }
    }

    private void lookAt(JsonToken token, JsonParser parser) {
        switch (token) {
            case PROPERTY_NAME -> {
                if (bounds.depth() == 1 && fromAddress.containsKey(parser.currentName())) {
                    refuse(parser, "given-by-address", "The address gives this already; leave the field out");
                }
                if (PostgresText.isNot(parser.currentName())) {
                    faults.add(Fault.ofField("", "unstorable", "A field's name holds U+0000 or half a character"));
                }
            }
            case VALUE_STRING -> {
                if (PostgresText.isNot(parser.getString())) {
                    refuse(parser, "unstorable", PostgresText.SENTENCE);
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
