package org.contractgovernance.api.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.contracts.term.Coded;
import org.contractgovernance.contracts.text.VisibleText;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses parameters that an address does not know, because a misspelt filter would otherwise return too much. An empty filter, as a script
 * without a value sends it, would do the same: only a list of words and a text may be empty.
 */
@Component
final class KnownParameters implements HandlerInterceptor {

    private static final String OURS = "org.contractgovernance.";

    /** Every number in an address is a whole number. */
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    /** The parameter with a rule of its own. */
    private static final String CURSOR = "cursor";

    private static final VisibleText.TextFault HIDDEN = VisibleText.TextFault.HIDDEN_CHARACTER;

    private final Map<HandlerMethod, Map<String, Declared>> known = new ConcurrentHashMap<>();

    /**
     * The declaration of a parameter.
     *
     * @param words whether it takes several words
     * @param word the type of a single word
     */
    private record Declared(boolean words, Class<?> word) {

        static Declared of(Class<?> type, Type declared) {
            return new Declared(Collection.class.isAssignableFrom(type), ExpectedForm.word(declared, type));
        }

        @Nullable Fault fault(String name, String[] values) {
            for (String value : values) {
                if (PostgresText.isNot(value)) {
                    return Fault.ofParameter(name, "unstorable", PostgresText.SENTENCE);
                }
                if (!name.equals(CURSOR) && VisibleText.fault(value, true) == HIDDEN) {
                    return Fault.ofParameter(name, HIDDEN.code(), VisibleText.told(HIDDEN, value));
                }
            }
            return words ? faultOfWords(name, values) : faultOfOne(name, values);
        }

        private @Nullable Fault faultOfWords(String name, String[] values) {
            if (values.length == 1 && values[0].isEmpty()) {
                return null;
            }
            List<String> all = Arrays.stream(values)
                    .flatMap(value -> Arrays.stream(value.split(",", -1)))
                    .toList();
            if (all.stream().anyMatch(String::isBlank)) {
                return Fault.ofParameter(
                        name, "empty", "No word of a list is empty; to ask for all, leave the parameter out");
            }
            return all.stream().allMatch(this::isInItsForm) ? null : wrong(name);
        }

        private @Nullable Fault faultOfOne(String name, String[] values) {
            if (values.length > 1) {
                return Fault.ofParameter(name, "duplicate", "This parameter is given once");
            }
            return isInItsForm(values[0]) ? null : wrong(name);
        }

        private Fault wrong(String name) {
            return Fault.ofParameter(
                    name, word.isEnum() ? "unknown-word" : "wrong-form", "Expected " + ExpectedForm.in(word));
        }

        /** Spring would take 0x10 for a number, on for true, and an empty value for a missing one. */
        private boolean isInItsForm(String value) {
            if (word == Boolean.class || word == boolean.class) {
                return value.equals("true") || value.equals("false");
            }
            if (Number.class.isAssignableFrom(word) || word == int.class || word == long.class) {
                return WHOLE.matcher(value).matches();
            }
            if (Coded.class.isAssignableFrom(word)) {
                return Coded.find(word.asSubclass(Coded.class), value).isPresent();
            }
            return word == String.class || !value.isEmpty();
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

    private static void refuseUnknown(HttpServletRequest request, Map<String, Declared> kinds) {
        List<Fault> faults = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            Declared kind = kinds.get(name);
            Fault fault = kind == null
                    ? Fault.ofParameter(
                            PostgresText.isNot(name) ? "" : name, "unknown", "This address has no such parameter")
                    : kind.fault(name, values);
            if (fault != null) {
                faults.add(fault);
            }
        });
        if (!faults.isEmpty()) {
            throw RefusedRequest.because(faults);
        }
    }

    private static Map<String, Declared> of(HandlerMethod method) {
        Map<String, Declared> kinds = new HashMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            Class<?> type = parameter.getParameterType();
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                kinds.put(parameter.getParameter().getName(), Declared.of(type, parameter.getGenericParameterType()));
            } else if (type.isRecord() && parameter.hasParameterAnnotation(ParameterObject.class)) {
                for (RecordComponent each : type.getRecordComponents()) {
                    kinds.put(each.getName(), Declared.of(each.getType(), each.getGenericType()));
                }
            }
        }
        return kinds;
    }
}
