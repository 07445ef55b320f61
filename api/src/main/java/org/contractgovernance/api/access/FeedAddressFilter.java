package org.contractgovernance.api.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.contractgovernance.api.problem.ProblemWriter;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.contracts.access.Caller;
import org.contractgovernance.contracts.deadline.feed.CalendarAddresses;
import org.contractgovernance.contracts.deadline.feed.OpenedCalendar;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Opens secret addresses of calendars. What opens nothing is answered as an address that is not there, whatever the cause.
 *
 * <p>A secret has 256 random bits. Besides, few of them are looked up at a time, so that guessing costs others nothing.
 */
final class FeedAddressFilter extends OncePerRequestFilter {

    private static final int LOOKED_UP_AT_A_TIME = 4;

    private static final Pattern FORM = Pattern.compile(
            Pattern.quote(CalendarAddresses.PATH) + "([A-Za-z0-9_-]{43})" + Pattern.quote(CalendarAddresses.FILE));

    private final Semaphore lookUps = new Semaphore(LOOKED_UP_AT_A_TIME);
    private final CalendarAddresses addresses;
    private final ClientGrants grants;
    private final ProblemWriter problems;

    FeedAddressFilter(CalendarAddresses addresses, ClientGrants grants, ProblemWriter problems) {
        this.addresses = addresses;
        this.grants = grants;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Matcher secret = FORM.matcher(request.getServletPath());
        if (!secret.matches()) {
            problems.write(request, response, Refusal.UNKNOWN_ADDRESS);
            return;
        }
        if (!lookUps.tryAcquire()) {
            problems.write(request, response, Refusal.UNAVAILABLE);
            return;
        }
        Optional<OpenedCalendar> opened;
        try {
            opened = addresses.open(secret.group(1)).flatMap(this::asGrantedNow);
        } finally {
            lookUps.release();
        }
        if (opened.isEmpty()) {
            problems.write(request, response, Refusal.UNKNOWN_ADDRESS);
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new OpenedFeed(opened.get()));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private Optional<OpenedCalendar> asGrantedNow(OpenedCalendar opened) {
        Caller now = grants.narrowed(opened.maker());
        return now.roles().isEmpty() || !now.mayKnowOf(opened.contract())
                ? Optional.empty()
                : Optional.of(new OpenedCalendar(opened.contract(), opened.kinds(), now));
    }
}
