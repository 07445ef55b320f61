package org.contractgovernance.api.body;

import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Makes Spring MVC read bodies with {@link BodyReader}, and missing bodies too. */
@Configuration(proxyBeanMethods = false)
class BodyConfiguration implements WebMvcConfigurer {

    private final BodyReader bodies;

    BodyConfiguration(BodyReader bodies) {
        this.bodies = bodies;
    }

    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.addCustomConverter(new BodyConverter(bodies));
    }

    /** Handles missing bodies, for which Spring calls no converter. */
    @ControllerAdvice
    static final class NoBody extends RequestBodyAdviceAdapter {

        private final BodyReader bodies;

        NoBody(BodyReader bodies) {
            this.bodies = bodies;
        }

        @Override
        public boolean supports(
                MethodParameter parameter, Type targetType, Class<? extends HttpMessageConverter<?>> converterType) {
            return parameter.getParameterType().isRecord();
        }

        @Override
        public Object handleEmptyBody(
                @Nullable Object body,
                HttpInputMessage input,
                MethodParameter parameter,
                Type targetType,
                Class<? extends HttpMessageConverter<?>> converterType) {
            return bodies.read(parameter.getParameterType().asSubclass(Record.class));
        }
    }
}
