package org.contractgovernance.api.connection;

import jakarta.servlet.ServletRequest;

/** The connection of a request. Only the thread that answers the request may use it. */
public interface ClientConnection {

    /** Name of the request's attribute that holds it. */
    String ATTRIBUTE = ClientConnection.class.getName();

    /** Whether the client has closed the connection, or it has broken, as far as this end knows. The check does not wait. */
    boolean isGone();

    /** Closes the connection at once, so that no client takes the part of the answer for the whole. */
    void breakOff();

    /** Closes the connection after the answer, without waiting for the missing part of the body. */
    void leaveRest();

    /** The connection of a request. */
    static ClientConnection of(ServletRequest request) {
        Object found = request.getAttribute(ATTRIBUTE);
        if (!(found instanceof ClientConnection connection)) {
            throw new IllegalStateException("the web server's valve has not seen this request");
        }
        return connection;
    }
}
