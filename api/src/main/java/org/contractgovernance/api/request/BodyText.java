package org.contractgovernance.api.request;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.contracts.event.BoundedNumbers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/**
 * The text of a body, looked through once before it is decoded: one JSON object in UTF-8, no field twice, no gap in a list,
 * no text that PostgreSQL cannot keep, no number out of bounds, and nothing that the address says already.
 */
final class BodyText {

    private static final JsonMapper WORDS = JsonMapper.shared();
    /** A number of any length is looked at, so that who sent it is told which; the body has its own limit. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final String MARK = "\uFEFF";

    private BodyText() {}

    /** The body with the parts of the address put into it, each as JSON already. */
    static byte[] with(Map<String, String> fromAddress, byte[] body) {
        String text = decoded(body);
        boolean empty = lookThrough(text, fromAddress);
        StringBuilder whole = new StringBuilder(text.length() + 200).append('{');
        String separator = "";
        for (Map.Entry<String, String> each : fromAddress.entrySet()) {
            whole.append(separator)
                    .append(WORDS.writeValueAsString(each.getKey()))
                    .append(':')
                    .append(each.getValue());
            separator = ",";
        }
        whole.append(empty ? "" : separator).append(text, text.indexOf('{') + 1, text.length());
        return whole.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String decoded(byte[] body) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString();
            // RFC 8259: a reader may ignore a byte order mark, which some tools put before everything
            return text.startsWith(MARK) ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw RefusedRequest.because(Refusal.MALFORMED_JSON, "The body is not UTF-8");
        }
    }

    /** Whether the object is empty. */
    private static boolean lookThrough(String text, Map<String, String> fromAddress) {
        List<Fault> faults = new ArrayList<>();
        boolean empty = true;
        try (JsonParser parser = FACTORY.createParser(tools.jackson.core.ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw RefusedRequest.because(Refusal.MALFORMED_JSON, "The body is not a JSON object");
            }
            int depth = 1;
            while (depth > 0) {
                JsonToken token = parser.nextToken();
                if (token == JsonToken.PROPERTY_NAME && depth == 1) {
                    empty = false;
                }
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                lookAt(token, depth, parser, fromAddress, faults);
            }
            if (parser.nextToken() != null) {
                throw RefusedRequest.because(Refusal.MALFORMED_JSON, "Something follows the JSON object");
            }
        } catch (StreamConstraintsException e) {
            throw RefusedRequest.because(
                    Refusal.MALFORMED_JSON, "The body is nested too deeply, or holds a word too long");
        } catch (JacksonException e) {
            throw malformed(e);
        }
        if (!faults.isEmpty()) {
            throw RefusedRequest.because(faults);
        }
        return empty;
    }

    private static void lookAt(
            JsonToken token, int depth, JsonParser parser, Map<String, String> fromAddress, List<Fault> faults) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        switch (token) {
            case PROPERTY_NAME -> {
                if (depth == 1 && fromAddress.containsKey(parser.currentName())) {
                    faults.add(Fault.ofField(pointer, "given-by-address", "The address says this; leave it out"));
                }
                if (Storable.isNot(parser.currentName())) {
                    faults.add(Fault.ofField("", "unstorable", "A field's name holds U+0000 or half a character"));
                }
            }
            case VALUE_STRING -> {
                if (Storable.isNot(parser.getString())) {
                    faults.add(Fault.ofField(pointer, "unstorable", Storable.SENTENCE));
                }
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> {
                if (!BoundedNumbers.hold(parser.getString())) {
                    faults.add(Fault.ofField(pointer, "wrong-form", BoundedNumbers.SENTENCE));
                }
            }
            case VALUE_NULL -> {
                if (parser.streamReadContext().inArray()) {
                    faults.add(Fault.ofField(pointer, "required", "A list has no gaps"));
                }
            }
            default -> {}
        }
    }

    private static RefusedRequest malformed(JacksonException e) {
        String message = e.getOriginalMessage();
        if (message != null && message.startsWith("Duplicate") && e.processor() instanceof JsonParser parser) {
            String pointer = parser.streamReadContext().pathAsPointer().toString();
            return RefusedRequest.because(Fault.ofField(pointer, "duplicate", "A field is given once"));
        }
        return RefusedRequest.because(
                Refusal.MALFORMED_JSON,
                "The text stops being JSON at line %d, column %d"
                        .formatted(e.getLocation().getLineNr(), e.getLocation().getColumnNr()));
    }
}
