package org.contractgovernance.api.body;

import java.lang.reflect.RecordComponent;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The request's decoded body, with the parts from the address. The address of the result is made from it. */
public final class Decoded {

    private static final String ATTRIBUTE = Decoded.class.getName();

    private Decoded() {}

    static void remember(Object body) {
        RequestContextHolder.currentRequestAttributes().setAttribute(ATTRIBUTE, body, RequestAttributes.SCOPE_REQUEST);
    }

    /** The text with a name at the body's first level. */
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
