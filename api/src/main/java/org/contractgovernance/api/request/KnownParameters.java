package org.contractgovernance.api.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.contracts.Coded;
import org.contractgovernance.contracts.text.VisibleText;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an address does not know: a misspelt filter would otherwise answer with too much. Words and numbers are taken
 * as they are documented and no otherwise; what reads them afterwards would take blanks for nothing, and falls back to it where another
 * reading was refused.
 */
@Component
final class KnownParameters implements HandlerInterceptor {

    private static final String OURS = "org.contractgovernance.";

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

    /** Says by a rule of its own what it is. */
    private static final String CURSOR = "cursor";

    private final Map<HandlerMethod, Map<String, Parameter>> known = new ConcurrentHashMap<>();

    /**
     * What a parameter holds.
     *
     * @param word the type of the one, or of each
     * @param several whether it holds several, with commas between them
     */
    private record Parameter(Class<?> word, boolean several) {

        static Parameter of(Type declared, Class<?> type) {
            return new Parameter(Allowed.word(declared, type), Collection.class.isAssignableFrom(type));
        }

        /** Whether each word of a value is one; nothing at all is none, and no fault. */
        boolean takes(String value) {
            return value.isEmpty()
                    || Stream.of(several ? value.split(",", -1) : new String[] {value})
                            .allMatch(this::takesOne);
        }

        private boolean takesOne(String one) {
            if (Coded.class.isAssignableFrom(word)) {
                return Coded.find(word.asSubclass(Coded.class), one).isPresent();
            }
            boolean whole = word == int.class || word == long.class || word == Integer.class || word == Long.class;
            return !whole || NUMBER.matcher(one).matches();
        }

        Fault fault(String name) {
            return Fault.ofParameter(
                    name, word.isEnum() ? "unknown-word" : "wrong-form", "Expected " + Allowed.in(word));
        }
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && request.getQueryString() != null) {
            refuseUnknown(request, known.computeIfAbsent(method, KnownParameters::of));
        }
        return true;
    }

    private static void refuseUnknown(HttpServletRequest request, Map<String, Parameter> known) {
        List<Fault> faults = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            Parameter parameter = known.get(name);
            if (parameter == null) {
                faults.add(Fault.ofParameter(
                        Storable.isNot(name) ? "" : name, "unknown", "This address has no such parameter"));
                return;
            }
            for (String value : values) {
                Fault fault = fault(name, parameter, value);
                if (fault != null) {
                    faults.add(fault);
                }
            }
        });
        if (!faults.isEmpty()) {
            throw RefusedRequest.because(faults);
        }
    }

    private static @Nullable Fault fault(String name, Parameter parameter, String value) {
        VisibleText.Fault hidden = VisibleText.Fault.HIDDEN_CHARACTER;
        if (Storable.isNot(value)) {
            return Fault.ofParameter(name, "unstorable", Storable.SENTENCE);
        }
        if (!parameter.takes(value)) {
            return parameter.fault(name);
        }
        return !name.equals(CURSOR) && VisibleText.fault(value, true) == hidden
                ? Fault.ofParameter(name, hidden.code(), VisibleText.told(hidden, value))
                : null;
    }

    private static Map<String, Parameter> of(HandlerMethod method) {
        Map<String, Parameter> parameters = new HashMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            Class<?> type = parameter.getParameterType();
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                parameters.put(
                        parameter.getParameter().getName(), Parameter.of(parameter.getGenericParameterType(), type));
            } else if (type.isRecord() && parameter.hasParameterAnnotation(ParameterObject.class)) {
                for (RecordComponent component : type.getRecordComponents()) {
                    parameters.put(component.getName(), Parameter.of(component.getGenericType(), component.getType()));
                }
            }
        }
        return parameters;
    }
}
