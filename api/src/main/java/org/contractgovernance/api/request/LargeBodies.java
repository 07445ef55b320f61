package org.contractgovernance.api.request;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Lets in only a few of the requests whose bodies may be large at a time, since each is in memory several times over. */
@Component
final class LargeBodies implements HandlerInterceptor {

    /** How many are read and carried out at once. */
    static final int AT_ONCE = 4;

    private static final long SECONDS = 2;

    private final Semaphore permits = new Semaphore(AT_ONCE, true);

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws InterruptedException {
        if (mayBeLarge(handler) && !permits.tryAcquire(SECONDS, TimeUnit.SECONDS)) {
            throw RefusedRequest.because(
                    Refusal.UNAVAILABLE, "%d large requests are being carried out; try again later".formatted(AT_ONCE));
        }
        return true;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (mayBeLarge(handler)) {
            permits.release();
        }
    }

    private static boolean mayBeLarge(Object handler) {
        return handler instanceof HandlerMethod method && method.hasMethodAnnotation(BodyLimit.class);
    }
}
