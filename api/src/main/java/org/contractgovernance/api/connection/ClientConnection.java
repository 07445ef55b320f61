package org.contractgovernance.api.connection;

import jakarta.servlet.ServletRequest;

/** The connection that a request came by. To be asked by the thread that answers the request, and by no other. */
public interface ClientConnection {

    /** Name of the request's attribute that holds it. */
    String ATTRIBUTE = ClientConnection.class.getName();

    /** Whether the client has closed it, or it has broken, as far as that has been heard of here. Looks, and does not wait. */
    boolean isGone();

    /** Ends it at once: nobody can take what was sent of the answer for the whole. */
    void breakOff();

    /** Ends it after the answer, without waiting for what is missing of the body. */
    void leaveRest();

    /** The one of a request. */
    static ClientConnection of(ServletRequest request) {
        Object found = request.getAttribute(ATTRIBUTE);
        if (!(found instanceof ClientConnection connection)) {
            throw new IllegalStateException("the web server's valve has not seen this request");
        }
        return connection;
    }
}
