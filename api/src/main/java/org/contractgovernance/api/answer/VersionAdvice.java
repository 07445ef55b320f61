package org.contractgovernance.api.answer;

import org.contractgovernance.contracts.register.Single;
import org.contractgovernance.contracts.register.Standing;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Gives a single entry its {@code ETag}, which a caller sends back as {@code If-Match} with a command. */
@ControllerAdvice
final class VersionAdvice implements ResponseBodyAdvice<Single<?>> {

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converterType) {
        return returnType.getParameterType() == Single.class;
    }

    @Override
    public @Nullable Single<?> beforeBodyWrite(
            @Nullable Single<?> single,
            MethodParameter returnType,
            MediaType contentType,
            Class<? extends HttpMessageConverter<?>> converterType,
            ServerHttpRequest request,
            ServerHttpResponse response) {
        Standing standing = single == null ? null : single.entry().standing();
        if (standing != null) {
            response.getHeaders().setETag("\"%d\"".formatted(standing.version()));
        }
        return single;
    }
}
