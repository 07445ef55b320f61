package org.contractgovernance.api.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.contractgovernance.contracts.access.Authorisation;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Refuses a caller who may not send the request that the controller's method {@link Asks}. */
@Component
final class AuthorisationInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final Callers callers;

    AuthorisationInterceptor(Callers callers) {
        this.callers = callers;
    }

    /**
     * This interceptor is the first: a caller who may not ask learns nothing about other faults, and the application does not wait for the
     * body.
     */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).order(Ordered.HIGHEST_PRECEDENCE);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Asks asks = handler instanceof HandlerMethod method ? method.getMethodAnnotation(Asks.class) : null;
        if (asks != null) {
            Authorisation.require(asks.value(), callers.current());
        }
        return true;
    }
}
