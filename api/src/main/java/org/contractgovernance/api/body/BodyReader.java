package org.contractgovernance.api.body;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.api.connection.ArrivingBody;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.contracts.term.FromAddress;
import org.contractgovernance.contracts.text.TextFields;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the record that a controller takes from a request's body and its address. Parts that the record marks as {@link FromAddress} come
 * from the address; a body that names such a part is refused. A missing body counts as an empty object, so that a command with nothing to
 * add needs no body.
 */
@Component
final class BodyReader {

    private static final byte[] NOTHING_TO_ADD = {'{', '}'};

    /** The number of values, names and brackets above which a body has very many parts; a thousand common returns have fewer. */
    private static final int MANY = 30_000;

    private final JsonMapper mapper;
    private final FirstFault firstFault;

    BodyReader(JsonMapper mapper, FirstFault firstFault) {
        this.mapper = mapper;
        this.firstFault = firstFault;
    }

    /** The present request's body, as a record of this type. */
    Record read(Class<? extends Record> type) {
        HttpServletRequest request =
                ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        byte[] sent = ArrivingBody.of(request).bytes();
        return read(type, sent.length == 0 ? NOTHING_TO_ADD : sent, fromAddress(type, request));
    }

    /** A body as a record of this type, with the parts from the address. */
    Record read(Class<? extends Record> type, byte[] sent, Map<String, Object> fromAddress) {
        JsonBody body = JsonBody.of(sent, fromAddress);
        Record read = bound(type, body);
        if (body.parts() > MANY) {
            firstFault.require(read);
        }
        requireLegible(read);
        return read;
    }

    private Record bound(Class<? extends Record> type, JsonBody body) {
        try {
            return mapper.readerFor(type).readValue(body.tokens());
        } catch (InvalidDefinitionException ours) {
            throw ours;
        } catch (JacksonException theirs) {
            throw RefusedRequest.because(DecodingFault.of(theirs));
        }
    }

    /** Requires that texts hide nothing and show something, because they are kept for ever. */
    private static void requireLegible(Record read) {
        List<Fault> faults = TextFields.objections(read).stream()
                .map(each -> Fault.ofField(each.pointer(), each.fault().code(), each.detail()))
                .toList();
        if (!faults.isEmpty()) {
            throw RefusedRequest.because(faults);
        }
    }

    private static Map<String, Object> fromAddress(Class<? extends Record> type, HttpServletRequest request) {
        Map<?, ?> variables =
                request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> map
                        ? map
                        : Map.of();
        Map<String, Object> found = new LinkedHashMap<>();
        for (RecordComponent each : type.getRecordComponents()) {
            if (each.isAnnotationPresent(FromAddress.class)) {
                String value = Objects.requireNonNull(variables.get(each.getName()), each::getName)
                        .toString();
                found.put(each.getName(), each.getType() == int.class ? Integer.valueOf(value) : value);
            }
        }
        return found;
    }
}
