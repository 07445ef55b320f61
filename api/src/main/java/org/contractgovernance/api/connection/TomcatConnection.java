package org.contractgovernance.api.connection;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Gives every request its connection, as Tomcat knows it. */
final class TomcatConnection extends ValveBase {

    TomcatConnection() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        request.setAttribute(ClientConnection.ATTRIBUTE, new OfRequest(request.getCoyoteRequest(), response));
        getNext().invoke(request, response);
    }

    private record OfRequest(org.apache.coyote.Request request, Response response) implements ClientConnection {

        @Override
        public boolean isGone() {
            // the end of the connection can be read every time; a further request that was sent ahead only once
            boolean first = somethingToRead();
            return first && somethingToRead();
        }

        private boolean somethingToRead() {
            request.action(ActionCode.AVAILABLE, true);
            return request.getAvailable() > 0;
        }

        @Override
        public void breakOff() {
            response.getCoyoteResponse().action(ActionCode.CLOSE_NOW, null);
        }

        @Override
        public void leaveRest() {
            boolean isTold = !response.isErrorReportRequired();
            try {
                if (isTold) {
                    response.flushBuffer();
                }
                request.action(ActionCode.DISABLE_SWALLOW_INPUT, null);
                if (isTold) {
                    // Tomcat takes this for an error that still has to be reported
                    response.setErrorReported();
                }
            } catch (IOException e) {
                breakOff();
            }
        }
    }
}
