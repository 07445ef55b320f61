package org.contractgovernance.contracts.bundle;

import java.io.IOException;
import java.io.OutputStream;

/** A bundle that is about to be written. It holds what it needs until it is closed, and is written once. */
public interface EvidenceBundle extends AutoCloseable {

    /** What a file of it is called. */
    String fileName();

    /**
     * Writes it, as far as it goes: whoever reads one that was cut short finds that it is no whole ZIP.
     *
     * @throws IOException where it cannot be written to its end
     */
    void writeTo(OutputStream out) throws IOException;

    @Override
    void close();
}
