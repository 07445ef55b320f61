package org.contractgovernance.api.connection;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Tells every request of its connection, as Tomcat knows it. */
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
            // the end of the connection is there to be read each time; a further request, that was sent ahead, once
            // only
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
                    // Tomcat takes this for an error, of which somebody has yet to be told
                    response.setErrorReported();
                }
            } catch (IOException e) {
                breakOff();
            }
        }
    }
}
