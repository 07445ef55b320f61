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
import java.util.stream.Stream;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.contracts.Coded;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Takes a parameter in the one form that is documented for its type. Where our own reading of it fails, Spring falls back to the
 * editors of Java beans, which take {@code yes}, {@code 0} and {@code TRUE} for a boolean, {@code 0x10} for a number and a constant's
 * Java name for a word.
 */
@Component
final class WrittenValues implements HandlerInterceptor {

    private static final String OURS = "org.contractgovernance.";
    private static final Pattern YES_OR_NO = Pattern.compile("true|false");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,19}");

    /**
     * How a parameter is written.
     *
     * @param type of the parameter, or of each word where it takes several
     * @param many whether it takes several, with commas between them
     */
    private record Form(Class<?> type, boolean many) {

        static Form of(Class<?> type, Type declared) {
            return new Form(Allowed.word(declared, type), Collection.class.isAssignableFrom(type));
        }

        Stream<String> words(String value) {
            return many ? Arrays.stream(value.split(",", -1)).map(String::strip) : Stream.of(value);
        }
    }

    private final Map<HandlerMethod, Map<String, Form>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && request.getQueryString() != null) {
            refuseOtherForms(request, known.computeIfAbsent(method, WrittenValues::forms));
        }
        return true;
    }

    private static void refuseOtherForms(HttpServletRequest request, Map<String, Form> forms) {
        List<Fault> faults = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            Form form = forms.get(name);
            // what is blank is as good as not given
            if (form != null
                    && !Arrays.stream(values)
                            .flatMap(form::words)
                            .allMatch(word -> word.isBlank() || isOf(form.type(), word))) {
                String code = form.type().isEnum() ? "unknown-word" : "wrong-form";
                faults.add(Fault.ofParameter(name, code, "Expected " + Allowed.in(form.type())));
            }
        });
        if (!faults.isEmpty()) {
            throw RefusedRequest.because(faults);
        }
    }

    private static boolean isOf(Class<?> type, String value) {
        if (type == Boolean.class || type == boolean.class) {
            return YES_OR_NO.matcher(value).matches();
        }
        if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
            return WHOLE.matcher(value).matches();
        }
        return !type.isEnum() || isWord(type, value);
    }

    private static boolean isWord(Class<?> type, String value) {
        for (Object each : type.getEnumConstants()) {
            if (each instanceof Coded word && word.code().equals(value)) {
                return true;
            }
        }
        return false;
    }

    private static Map<String, Form> forms(HandlerMethod method) {
        Map<String, Form> forms = new HashMap<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                forms.put(
                        parameter.getParameter().getName(),
                        Form.of(parameter.getParameterType(), parameter.getGenericParameterType()));
            } else if (parameter.hasParameterAnnotation(ParameterObject.class)) {
                for (RecordComponent component : parameter.getParameterType().getRecordComponents()) {
                    forms.put(component.getName(), Form.of(component.getType(), component.getGenericType()));
                }
            }
        }
        return forms;
    }
}
