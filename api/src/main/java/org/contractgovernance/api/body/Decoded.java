package org.contractgovernance.api.body;

import java.lang.reflect.RecordComponent;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The request's body once it was decoded, the address's parts included, for whoever has to say where its result is. */
public final class Decoded {

    private static final String ATTRIBUTE = Decoded.class.getName();

    private Decoded() {}

    static void remember(Object body) {
        RequestContextHolder.currentRequestAttributes().setAttribute(ATTRIBUTE, body, RequestAttributes.SCOPE_REQUEST);
    }

    /** The text that the body's first level has under a name. */
    public static String word(String name) {
        Object body = RequestContextHolder.currentRequestAttributes()
                .getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST);
        if (body instanceof Record decoded) {
            for (RecordComponent component : decoded.getClass().getRecordComponents()) {
                if (component.getName().equals(name)) {
                    return valueOf(component, decoded).toString();
                }
            }
        }
        throw new IllegalStateException("nothing in the request is called " + name);
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
