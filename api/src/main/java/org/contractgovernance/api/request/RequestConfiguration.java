package org.contractgovernance.api.request;

import java.util.List;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import org.springframework.util.MimeType;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.ContentNegotiationConfigurer;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sets how Spring MVC reads requests. */
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
    public void configureContentNegotiation(ContentNegotiationConfigurer negotiation) {
        negotiation.strategies(List.of(new WantedTypes()));
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        ParameterConverters.register(registry);
    }

    /** Keeps JSON only: other libraries bring converters for XML and YAML, which would accept other bodies. */
    @Override
    public void configureMessageConverters(HttpMessageConverters.ServerBuilder converters) {
        converters.configureMessageConvertersList(all -> all.removeIf(RequestConfiguration::isAnotherLanguage));
    }

    private static boolean isAnotherLanguage(HttpMessageConverter<?> converter) {
        return converter.getSupportedMediaTypes().stream()
                .map(MimeType::getSubtype)
                // a spreadsheet's type contains the word too, and is neither
                .anyMatch(type -> type.equals("xml") || type.endsWith("+xml") || type.contains("yaml"));
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(parameters);
    }
}
