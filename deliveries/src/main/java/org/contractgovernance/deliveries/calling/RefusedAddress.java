package org.contractgovernance.deliveries.calling;

import java.net.UnknownHostException;

/** A host's name stands for an address that we do not call. */
public final class RefusedAddress extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    RefusedAddress(String host) {
        super(host + " stands for an address inside the network");
    }
}
