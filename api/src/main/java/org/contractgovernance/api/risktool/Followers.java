package org.contractgovernance.api.risktool;

import jakarta.servlet.ServletRequest;
import java.util.Objects;
import org.contractgovernance.api.connection.ClientConnection;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Requests that stay open and wait for the corporate risk tool's events. None stays open after the application was asked to stop, and none
 * longer than its client is there. A controller gets the {@link Follower} of a request as an argument, as it gets the caller.
 */
@Component
final class Followers implements ApplicationListener<ContextClosedEvent>, HandlerMethodArgumentResolver {

    private volatile boolean closing;

    /** One of them. */
    final class Follower {

        private final ClientConnection connection;

        private Follower(ClientConnection connection) {
            this.connection = connection;
        }

        /**
         * Registers the request before it begins to wait.
         *
         * @throws RefusedRequest where the application is about to stop: {@code unavailable}
         */
        void join() {
            if (closing) {
                throw RefusedRequest.because(
                        Refusal.UNAVAILABLE, "The application is about to stop; try again, and another copy answers");
            }
        }

        /** Whether the request must be answered now, even without events, because the application stops or the client has gone. */
        boolean isToGo() {
            return closing || connection.isGone();
        }
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Follower.class;
    }

    @Override
    public Follower resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        return new Follower(
                ClientConnection.of(Objects.requireNonNull(request.getNativeRequest(ServletRequest.class))));
    }

    /** Called before the web server begins to wait for requests under way. */
    @Override
    public void onApplicationEvent(ContextClosedEvent closed) {
        closing = true;
    }
}
