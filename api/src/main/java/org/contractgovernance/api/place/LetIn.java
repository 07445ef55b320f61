package org.contractgovernance.api.place;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.contractgovernance.api.access.RequestClient;
import org.contractgovernance.api.body.BodyLimit;
import org.contractgovernance.api.connection.ArrivingBody;
import org.contractgovernance.contracts.place.Costly;
import org.contractgovernance.contracts.place.Places;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Admits a request when its body has arrived and a place is free. The request keeps the place until its answer has been sent or broken off.
 */
@Component
final class LetIn implements HandlerInterceptor, WebMvcConfigurer {

    private final Map<Costly, Places> places = new EnumMap<>(Costly.class);

    LetIn(List<Places> all) {
        all.forEach(each -> places.put(each.kind(), each));
    }

    /** This interceptor is the last, so that earlier ones refuse what they can without the body and without a place. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws HttpRequestMethodNotSupportedException {
        // an answer after the container gave up needs no place
        if (!(handler instanceof HandlerMethod method) || request.getDispatcherType() != DispatcherType.REQUEST) {
            return true;
        }
        Takes takes = method.getMethodAnnotation(Takes.class);
        if (takes != null && HttpMethod.HEAD.matches(request.getMethod())) {
            throw new HttpRequestMethodNotSupportedException(request.getMethod(), List.of(HttpMethod.GET.name()));
        }
        String client = RequestClient.name();
        BodyLimit limit = method.getMethodAnnotation(BodyLimit.class);
        if (hasBody(request)) {
            ArrivingBody.of(request)
                    .await(limit == null ? BodyLimit.USUAL : limit.value(), () -> take(Costly.BODIES, client));
        }
        take(kind(takes, limit, request), client);
        return true;
    }

    private static boolean hasBody(HttpServletRequest request) {
        return request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    }

    private static Costly kind(@Nullable Takes takes, @Nullable BodyLimit limit, HttpServletRequest request) {
        if (takes == null) {
            return limit == null ? Costly.ANSWERS : Costly.LARGE;
        }
        if (takes.where().isEmpty()) {
            return takes.value();
        }
        String given = request.getParameter(takes.where());
        return given == null || given.equals("0") ? Costly.ANSWERS : takes.value();
    }

    private void take(Costly kind, String client) {
        Places.Place place =
                Objects.requireNonNull(places.get(kind), kind::code).take(client);
        RequestContextHolder.currentRequestAttributes()
                .registerDestructionCallback(
                        LetIn.class.getName() + kind, place::close, RequestAttributes.SCOPE_REQUEST);
    }
}
