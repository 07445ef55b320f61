package org.contractgovernance.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contractgovernance.api.connection.ArrivingBody;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.contracts.Conditions;
import org.contractgovernance.contracts.proof.Hash;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Reads {@code If-Match} and {@code Idempotency-Key}. */
@Component
final class ConditionsArgument implements HandlerMethodArgumentResolver {

    static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    private static final Pattern VERSION = Pattern.compile("\"(0|[1-9][0-9]{0,17})\"");

    /** The forms that proxies give to an ETag of this application: W/"3" from some that compress, "3-gzip" from others. */
    private static final Pattern CHANGED =
            Pattern.compile("W/\"(0|[1-9][0-9]{0,17})([-;+:]+[a-z]+)?\"|\"(0|[1-9][0-9]{0,17})[-;+:]+[a-z]+\"");

    private static final Pattern KEY = Pattern.compile("[!-~]{1,128}");

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Conditions.class;
    }

    @Override
    public Conditions resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest webRequest,
            @Nullable WebDataBinderFactory binderFactory) {
        HttpServletRequest request = Objects.requireNonNull(webRequest.getNativeRequest(HttpServletRequest.class));
        return new Conditions(ifMatch(request), idempotency(request));
    }

    private static @Nullable Long ifMatch(HttpServletRequest request) {
        List<String> given = Collections.list(request.getHeaders(HttpHeaders.IF_MATCH));
        if (given.isEmpty() || given.equals(List.of("*"))) {
            return null;
        }
        String asked = given.getFirst().strip();
        Matcher version = VERSION.matcher(asked);
        if (given.size() > 1 || !version.matches()) {
            throw RefusedRequest.because(Fault.ofHeader(
                    HttpHeaders.IF_MATCH,
                    "malformed",
                    given.size() == 1 && CHANGED.matcher(asked).matches()
                            ? "A proxy that compresses answers has changed this version: our ETag is one version in quotes, such as"
                                    + " \"3\". Let the proxy leave ETags alone"
                            : "One version, as an ETag gave it, such as \"3\", or *"));
        }
        return Long.valueOf(version.group(1));
    }

    private static Conditions.@Nullable Idempotency idempotency(HttpServletRequest request) {
        List<String> given = Collections.list(request.getHeaders(IDEMPOTENCY_KEY));
        if (given.isEmpty()) {
            return null;
        }
        String key = given.getFirst();
        if (given.size() > 1 || !KEY.matcher(key).matches()) {
            throw RefusedRequest.because(Fault.ofHeader(
                    IDEMPOTENCY_KEY, "malformed", "One key of 1 to 128 visible ASCII characters, without spaces"));
        }
        return new Conditions.Idempotency(
                request.getMethod() + " " + PlainAddress.of(request),
                key,
                Hash.of(ArrivingBody.of(request).bytes()).hex());
    }
}
