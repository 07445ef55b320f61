package org.contractgovernance.api.risktool;

import java.io.IOException;

/** An answer that goes on: server-sent events, written as they come. */
@FunctionalInterface
interface EventStream {

    /** Takes what comes. */
    interface EventSink {

        /** An event. */
        void event(String id, String type, Object data) throws IOException;

        /** Nothing, so that whoever listens, and all between, know that it is still there. */
        void nothing() throws IOException;
    }

    /** Tells what comes, until it has gone on for long enough: whoever listens then asks again. */
    void to(EventSink sink) throws IOException;
}
