package org.contractgovernance.api.request;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The request's body once it was decoded, the address's parts included, for whoever has to say where its result is. */
public final class Decoded {

    private static final String ATTRIBUTE = Decoded.class.getName();

    private Decoded() {}

    static void remember(Object body) {
        RequestContextHolder.currentRequestAttributes().setAttribute(ATTRIBUTE, body, RequestAttributes.SCOPE_REQUEST);
    }

    /** Every text in the body's first level, by its name. */
    public static Map<String, String> words() {
        Map<String, String> words = new HashMap<>();
        Object body = RequestContextHolder.currentRequestAttributes()
                .getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (body instanceof Record decoded) {
            for (RecordComponent component : decoded.getClass().getRecordComponents()) {
                if (component.getType() == String.class) {
                    words.put(component.getName(), Objects.toString(valueOf(component, decoded), ""));
                }
            }
        }
        return words;
    }

    private static Object valueOf(RecordComponent component, Record record) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component.getName(), e);
        }
    }
}
