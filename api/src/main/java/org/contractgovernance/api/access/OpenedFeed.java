package org.contractgovernance.api.access;

import java.util.Set;
import org.contractgovernance.contracts.deadline.feed.OpenedCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** The calendar that the present request's secret address opens. The secret itself is not here, so that nothing can write it anywhere. */
public final class OpenedFeed extends AbstractAuthenticationToken {

    private static final long serialVersionUID = 1;

    private final transient OpenedCalendar opened;

    OpenedFeed(OpenedCalendar opened) {
        super(Set.of());
        this.opened = opened;
        setAuthenticated(true);
    }

    /** What the present request's address opens. */
    public static OpenedCalendar current() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof OpenedFeed feed) {
            return feed.opened;
        }
        throw new IllegalStateException("the security filters let a request without an address through");
    }

    OpenedCalendar opened() {
        return opened;
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public Object getPrincipal() {
        return opened.maker().client();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
