package org.contractgovernance.api.risktool;

import java.util.HashMap;
import java.util.Map;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.contracts.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Requests that stay open and wait for what the corporate risk tool is told: so many at once, in all and of one client, and none once the
 * application has been asked to stop. A controller is handed it with the request, as it is handed who asks.
 */
@Component
@EnableConfigurationProperties(StreamProperties.class)
final class Followers implements ApplicationListener<ContextClosedEvent>, HandlerMethodArgumentResolver {

    private static final String PLACE = Followers.class.getName();

    private final StreamProperties bounds;
    private final Map<String, Integer> ofClients = new HashMap<>();
    private int all;
    private boolean closing;

    Followers(StreamProperties bounds) {
        this.bounds = bounds;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Followers.class;
    }

    @Override
    public Followers resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        return this;
    }

    /**
     * Takes a place for the request that is being answered, until it has been, however that ends.
     *
     * @throws RefusedRequest where there is none: {@code streams-at-once}, or {@code unavailable} where the application is about to stop
     */
    void admit(Caller caller) {
        take(caller.client());
        RequestContextHolder.currentRequestAttributes()
                .registerDestructionCallback(PLACE, () -> leave(caller.client()), RequestAttributes.SCOPE_REQUEST);
    }

    private synchronized void take(String client) {
        if (closing) {
            throw RefusedRequest.because(
                    Refusal.UNAVAILABLE, "The application is about to stop; go on with another copy");
        }
        if (all >= bounds.most()) {
            throw RefusedRequest.because(
                    Refusal.STREAMS_AT_ONCE, "%d are open; try again later".formatted(bounds.most()));
        }
        if (ofClients.getOrDefault(client, 0) >= bounds.mostOfClient()) {
            throw RefusedRequest.because(
                    Refusal.STREAMS_AT_ONCE,
                    "%d of this client are open; end one first".formatted(bounds.mostOfClient()));
        }
        all++;
        ofClients.merge(client, 1, Integer::sum);
    }

    private synchronized void leave(String client) {
        all--;
        ofClients.computeIfPresent(client, (name, count) -> count == 1 ? null : count - 1);
    }

    /** Whether whoever waits is answered now, with what there is. */
    synchronized boolean areToGo() {
        return closing;
    }

    /** Told before the web server begins to wait for what is under way. */
    @Override
    public synchronized void onApplicationEvent(ContextClosedEvent closed) {
        closing = true;
    }
}
