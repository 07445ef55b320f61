package org.contractgovernance.api.request;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.contracts.FromAddress;
import org.contractgovernance.contracts.text.TextFields;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdvice;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes a whole command of a body and its address: what a record marks as {@link FromAddress} comes from the address, and a
 * body that names it is refused. An empty body is an empty object, so that a command with nothing to add needs none.
 */
@ControllerAdvice
final class FromAddressAdvice implements RequestBodyAdvice {

    private final JsonMapper mapper;

    FromAddressAdvice(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean supports(
            MethodParameter parameter, Type targetType, Class<? extends HttpMessageConverter<?>> converterType) {
        return targetType instanceof Class<?> type && type.isRecord();
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage input,
            MethodParameter parameter,
            Type targetType,
            Class<? extends HttpMessageConverter<?>> converterType)
            throws IOException {
        MediaType sent = input.getHeaders().getContentType();
        Charset charset = sent == null ? null : sent.getCharset();
        if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw RefusedRequest.because(Refusal.UNSUPPORTED_MEDIA_TYPE, "The body is in another encoding than UTF-8");
        }
        byte[] body = read(input.getBody(), limitOf(parameter));
        RawBody.remember(body);
        BodyBounds.check(body);
        byte[] whole = BodyText.with(fromAddress((Class<?>) targetType), body);
        return new Whole(input.getHeaders(), new ByteArrayInputStream(whole));
    }

    @Override
    public Object afterBodyRead(
            Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type targetType,
            Class<? extends HttpMessageConverter<?>> converterType) {
        return legible(body);
    }

    @Override
    public Object handleEmptyBody(
            @Nullable Object body,
            HttpInputMessage input,
            MethodParameter parameter,
            Type targetType,
            Class<? extends HttpMessageConverter<?>> converterType) {
        RawBody.remember(new byte[0]);
        byte[] whole = BodyText.with(fromAddress((Class<?>) targetType), new byte[] {'{', '}'});
        try {
            return legible(mapper.readValue(whole, (Class<?>) targetType));
        } catch (JacksonException e) {
            throw new HttpMessageNotReadableException("empty", e, input);
        }
    }

    /** What is kept for ever says what it shows, whichever body it comes in. */
    private static Object legible(Object body) {
        Decoded.remember(body);
        List<Fault> faults = TextFields.objections((Record) body).stream()
                .map(each -> Fault.ofField(each.pointer(), each.fault().code(), each.detail()))
                .toList();
        if (!faults.isEmpty()) {
            throw RefusedRequest.because(faults);
        }
        return body;
    }

    private static byte[] read(InputStream stream, int limit) throws IOException {
        byte[] body = stream.readNBytes(limit + 1);
        if (body.length > limit) {
            throw RefusedRequest.because(Refusal.BODY_TOO_LARGE, "The body is larger than %d bytes".formatted(limit));
        }
        return body;
    }

    private static int limitOf(MethodParameter parameter) {
        BodyLimit limit = parameter.getMethodAnnotation(BodyLimit.class);
        return limit == null ? BodyLimit.USUAL : limit.value();
    }

    private static Map<String, String> fromAddress(Class<?> type) {
        Map<String, String> found = new LinkedHashMap<>();
        Map<?, ?> variables = variables();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.isAnnotationPresent(FromAddress.class)) {
                Object value = Objects.requireNonNull(variables.get(component.getName()), component::getName);
                found.put(component.getName(), asJson(component.getType(), value.toString()));
            }
        }
        return found;
    }

    private static String asJson(Class<?> type, String value) {
        return type == int.class ? Integer.toString(Integer.parseInt(value)) : quoted(value);
    }

    private static String quoted(String value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static Map<?, ?> variables() {
        Object variables = request().getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        return variables instanceof Map<?, ?> map ? map : Map.of();
    }

    private static HttpServletRequest request() {
        RequestAttributes attributes = RequestContextHolder.currentRequestAttributes();
        return ((ServletRequestAttributes) attributes).getRequest();
    }

    private record Whole(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return body;
        }

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }
    }
}
