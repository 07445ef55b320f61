package org.contractgovernance.api.request;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * An address accepts and answers exactly {@code application/json}, unless it declares another type. A request that wants or brings another
 * type is refused before anything is done. By default, Spring asks the converters, which accept every type that ends in {@code +json}; and
 * it asks about the answer only when there is one.
 */
final class UsualTypes extends RequestMappingHandlerMapping {

    private static final String OURS = "org.contractgovernance.";

    @Override
    protected @Nullable RequestMappingInfo getMappingForMethod(Method method, Class<?> handlerType) {
        RequestMappingInfo said = super.getMappingForMethod(method, handlerType);
        if (said == null || !handlerType.getName().startsWith(OURS)) {
            return said;
        }
        RequestMappingInfo.Builder usual = said.mutate();
        boolean takes =
                Arrays.stream(method.getParameters()).anyMatch(each -> each.isAnnotationPresent(RequestBody.class));
        if (takes && said.getConsumesCondition().isEmpty()) {
            usual.consumes(MediaType.APPLICATION_JSON_VALUE);
        }
        if (method.getReturnType() != void.class && said.getProducesCondition().isEmpty()) {
            usual.produces(MediaType.APPLICATION_JSON_VALUE);
        }
        return usual.build();
    }

    /** Lets a command with nothing to add come without a body, and so without a type. */
    @Override
    protected void registerHandlerMethod(Object handler, Method method, RequestMappingInfo mapping) {
        super.registerHandlerMethod(handler, method, mapping);
        mapping.getConsumesCondition().setBodyRequired(false);
    }

    @Configuration(proxyBeanMethods = false)
    static class InSpring {

        @Bean
        WebMvcRegistrations usualTypes() {
            return new WebMvcRegistrations() {
                @Override
                public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                    return new UsualTypes();
                }
            };
        }
    }
}
