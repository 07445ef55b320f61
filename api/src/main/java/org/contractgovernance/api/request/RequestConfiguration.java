package org.contractgovernance.api.request;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Tells Spring MVC how we read requests. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration implements WebMvcConfigurer {

    private final List<HandlerMethodArgumentResolver> arguments;
    private final KnownParameters parameters;

    RequestConfiguration(List<HandlerMethodArgumentResolver> arguments, KnownParameters parameters) {
        this.arguments = arguments;
        this.parameters = parameters;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.addAll(arguments);
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        WrittenWords.register(registry);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(parameters);
    }
}
