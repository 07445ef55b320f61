package org.contractgovernance.api.connection;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Limits how slowly a client may send a body or take an answer. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
final class SlowClients extends OncePerRequestFilter {

    private final Patience patience;

    SlowClients(Patience patience) {
        this.patience = patience;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        ClientConnection connection = ClientConnection.of(request);
        ArrivingBody body = new ArrivingBody(request, patience);
        chain.doFilter(body, new TakenAnswer(response, patience, connection));
        body.leave(connection);
    }
}
