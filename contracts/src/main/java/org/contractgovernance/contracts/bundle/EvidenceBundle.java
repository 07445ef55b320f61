package org.contractgovernance.contracts.bundle;

import java.io.IOException;
import java.io.OutputStream;

/** A bundle that is ready to be written, once. It keeps the resources that it needs until it is closed. */
public interface EvidenceBundle extends AutoCloseable {

    /** The name of a file that contains the bundle. */
    String fileName();

    /**
     * Writes the bundle. Where writing is cut short, a reader finds that the ZIP is not complete.
     *
     * @throws IOException where the bundle cannot be written to its end
     */
    void writeTo(OutputStream out) throws IOException;

    @Override
    void close();
}
