package org.contractgovernance.api.request;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.contractgovernance.api.problem.Fault;
import org.contractgovernance.api.problem.Problem;
import org.contractgovernance.api.problem.ProblemWriter;
import org.contractgovernance.api.problem.Refusal;
import org.contractgovernance.api.problem.RefusedRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Refuses, before any other check, what no address can read: malformed parameters, and bodies with a type or an encoding that no address
 * accepts. Later code would take these for a fault of the application.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class WellFormed extends OncePerRequestFilter {

    /** The only address that takes forms: the embedded issuer, where there is one, as OAuth 2 requires. */
    private static final String FORMS = "/oauth2/";

    private final ProblemWriter problems;

    WellFormed(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        List<Fault> ofHeaders = HeaderText.faults(request);
        if (!ofHeaders.isEmpty()) {
            problems.write(request, response, RefusedRequest.because(ofHeaders).problem());
            return;
        }
        if (isCompressed(request)) {
            response.setHeader(HttpHeaders.ACCEPT_ENCODING, "identity");
            problems.write(
                    request,
                    response,
                    unsupported(Fault.ofHeader(
                            HttpHeaders.CONTENT_ENCODING, "unsupported", "A body is sent as it is, uncompressed")));
            return;
        }
        String type = ofNoBody(request);
        if (type != null) {
            problems.write(
                    request, response, unsupported(Fault.ofHeader(HttpHeaders.CONTENT_TYPE, "unsupported", type)));
            return;
        }
        List<Fault> faults = ParameterText.faults(request.getQueryString());
        if (!faults.isEmpty()) {
            problems.write(request, response, RefusedRequest.because(faults).problem());
            return;
        }
        chain.doFilter(request, response);
    }

    private static Problem unsupported(Fault fault) {
        return RefusedRequest.because(Refusal.UNSUPPORTED_MEDIA_TYPE, fault).problem();
    }

    private static boolean isCompressed(HttpServletRequest request) {
        return Collections.list(request.getHeaders(HttpHeaders.CONTENT_ENCODING)).stream()
                .flatMap(each -> List.of(each.split(",", -1)).stream())
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .anyMatch(each -> !each.isEmpty() && !each.equals("identity"));
    }

    /** Why no body has this type; none where a body may have it, which each address decides for itself. */
    private static @Nullable String ofNoBody(HttpServletRequest request) {
        String given = request.getContentType();
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            MediaType type = MediaType.parseMediaType(given);
            if (type.isWildcardType() || type.isWildcardSubtype()) {
                return "A body has one media type, not a range of types";
            }
            boolean form = type.isCompatibleWith(MediaType.APPLICATION_FORM_URLENCODED)
                    || type.getType().equals("multipart");
            boolean issuers = request.getRequestURI().startsWith(request.getContextPath() + FORMS);
            return form && !issuers ? "This address does not take a form" : null;
        } catch (InvalidMediaTypeException e) {
            // refused as unsupported where the body would be read
            return null;
        }
    }
}
