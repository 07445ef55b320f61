package org.contractgovernance.api.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.RefusedRequest;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses parameters that an address does not know: a misspelt filter would otherwise answer with too much. */
@Component
final class KnownParameters implements HandlerInterceptor {

    private static final String OURS = "org.contractgovernance.";

    private final Map<HandlerMethod, Set<String>> known = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method
                && method.getBeanType().getName().startsWith(OURS)
                && request.getQueryString() != null) {
            refuseUnknown(request, known.computeIfAbsent(method, KnownParameters::of));
        }
        return true;
    }

    private static void refuseUnknown(HttpServletRequest request, Set<String> names) {
        List<Fault> faults = new ArrayList<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!names.contains(name)) {
                faults.add(Fault.ofParameter(
                        Storable.isNot(name) ? "" : name, "unknown", "This address has no such parameter"));
                return;
            }
            for (String value : values) {
                if (Storable.isNot(value)) {
                    faults.add(Fault.ofParameter(name, "unstorable", Storable.SENTENCE));
                }
            }
        });
        if (!faults.isEmpty()) {
            throw RefusedRequest.because(faults);
        }
    }

    private static Set<String> of(HandlerMethod method) {
        Set<String> names = new HashSet<>();
        for (MethodParameter parameter : method.getMethodParameters()) {
            Class<?> type = parameter.getParameterType();
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                String name = parameter.getParameter().getName();
                names.add(name);
            } else if (type.isRecord() && parameter.hasParameterAnnotation(ParameterObject.class)) {
                for (RecordComponent component : type.getRecordComponents()) {
                    names.add(component.getName());
                }
            }
        }
        return names;
    }
}
