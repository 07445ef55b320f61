package org.contractgovernance.api.answer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.catalina.connector.ClientAbortException;
import org.contractgovernance.api.connection.ClientConnection;
import org.contractgovernance.api.problem.RefusedRequest;
import org.contractgovernance.contracts.rule.BrokenRule;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/**
 * Handles a failure after part of the answer was sent: a problem can no longer be sent, and the answer is incomplete. The connection is
 * closed, so that no client takes the answer for a complete one.
 */
@Component
final class BrokenOff implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(BrokenOff.class);

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception e) {
        if (!response.isCommitted()) {
            return null;
        }
        if (e instanceof RefusedRequest) {
            // for a body that broke off, Tomcat itself answers
            return new ModelAndView();
        }
        ClientConnection.of(request).breakOff();
        if (isOfClient(e)) {
            LOG.debug("A client did not take its answer: {}", e.getMessage());
        } else if (e instanceof BrokenRule broken) {
            LOG.warn("An answer broke off: {}", broken.rule().code());
        } else {
            // the message may quote a person's text
            LOG.error("An answer broke off: {}", Trace.of(e));
        }
        return new ModelAndView();
    }

    private static boolean isOfClient(Exception e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof ClientAbortException) {
                return true;
            }
        }
        return false;
    }
}
