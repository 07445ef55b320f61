package org.contractgovernance.api.risktool;

import java.io.IOException;

/** An answer that stays open: server-sent events, written as they come. */
@FunctionalInterface
interface EventStream {

    /** Receives the parts of the answer. */
    interface EventSink {

        /** An event. */
        void event(String id, String type, Object data) throws IOException;

        /** A sign of life, so that the client and the proxies in between know that the connection is still there. */
        void nothing() throws IOException;
    }

    /** Sends events as they come, for a limited time; then the client asks again. */
    void to(EventSink sink) throws IOException;
}
