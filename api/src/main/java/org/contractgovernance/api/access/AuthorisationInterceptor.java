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

/** Refuses a caller who may not ask for what the controller's method says that it {@link Asks}. */
@Component
final class AuthorisationInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    private final Callers callers;

    AuthorisationInterceptor(Callers callers) {
        this.callers = callers;
    }

    /** The first: whoever may not ask learns nothing of what else is wrong, and their body is not waited for. */
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
