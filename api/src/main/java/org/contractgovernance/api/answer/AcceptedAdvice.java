package org.contractgovernance.api.answer;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contractgovernance.api.request.PlainAddress;
import org.contractgovernance.contracts.Accepted;
import org.contractgovernance.contracts.Registers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;
import org.springframework.web.util.UriUtils;

/**
 * Gives the answer to an accepted command its headers: the address of a new entity, the version, and whether the answer is a stored one.
 * Waits for the registers where the caller prefers that.
 */
@ControllerAdvice
public final class AcceptedAdvice implements ResponseBodyAdvice<Accepted> {

    /** The beginning of every address of the API. */
    static final String BASE = "/api/v1";

    private static final Pattern VARIABLE = Pattern.compile("\\{([A-Za-z]+)}");
    private static final String PREFER = "Prefer";
    private static final String PREFERENCE_APPLIED = "Preference-Applied";
    private static final Pattern WAIT =
            Pattern.compile("(?:^|[,;])\\s*wait\\s*=\\s*\"?(10|[0-9])\"?\\s*(?=$|[,;])", Pattern.CASE_INSENSITIVE);

    private final Registers registers;

    AcceptedAdvice(Registers registers) {
        this.registers = registers;
    }

    /** Whether what a controller's method returns is the answer to a command. */
    public static boolean answersCommand(MethodParameter returned) {
        ResolvableType type = ResolvableType.forMethodParameter(returned);
        ResolvableType body = type.resolve() == ResponseEntity.class ? type.getGeneric() : type;
        return body.resolve() == Accepted.class;
    }

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
        return answersCommand(returnType);
    }

    @Override
    public @Nullable Accepted beforeBodyWrite(
            @Nullable Accepted accepted,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converterType,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        if (accepted == null) {
            return null;
        }
        HttpHeaders headers = response.getHeaders();
        if (accepted.repeated()) {
            headers.set("Idempotency-Replayed", "true");
        }
        Creates creates = returnType.getMethodAnnotation(Creates.class);
        // RFC 9110: the entity tag of a 201 is that of the new resource
        if (creates == null || creates.begunBy().isEmpty()) {
            headers.setETag("\"%d\"".formatted(accepted.version()));
        }
        if (creates != null && !creates.value().isEmpty()) {
            headers.set(HttpHeaders.LOCATION, location(creates, request, accepted));
        }
        waitAsPreferred(request.getHeaders(), headers, accepted.position());
        return accepted;
    }

    private void waitAsPreferred(HttpHeaders asked, HttpHeaders answered, long position) {
        List<String> preferences = asked.getOrEmpty(PREFER);
        Matcher wait = WAIT.matcher(String.join(",", preferences));
        // RFC 7240: a preference that is not understood is ignored
        if (wait.find()) {
            String seconds = wait.group(1);
            if (registers.await(position, Duration.ofSeconds(Long.parseLong(seconds)))) {
                answered.set(PREFERENCE_APPLIED, "wait=" + seconds);
            }
        }
    }

    private static String begun(Creates creates, Accepted accepted) {
        return accepted.events().stream()
                .filter(each -> each.event().equals(creates.begunBy()))
                .map(Accepted.Happened::reference)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(accepted.reference());
    }

    private static String location(Creates creates, ServerHttpRequest request, Accepted accepted) {
        String path = VARIABLE.matcher(creates.value())
                .replaceAll(found -> Matcher.quoteReplacement(UriUtils.encodePathSegment(
                        variable(found.group(1), creates, request, accepted), StandardCharsets.UTF_8)));
        return PlainAddress.seen(BASE + path).toString();
    }

    private static String variable(String name, Creates creates, ServerHttpRequest request, Accepted accepted) {
        if (name.equals("reference")) {
            return begun(creates, accepted);
        }
        if (request instanceof ServletServerHttpRequest servlet
                && servlet.getServletRequest().getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE)
                        instanceof Map<?, ?> given
                && given.get(name) instanceof String part) {
            return part;
        }
        throw new IllegalStateException("nothing in the address is called " + name);
    }
}
