package org.contractgovernance.deliveries;

import java.util.UUID;

/**
 * The deliveries of a subscription and a contract, which are sent one after the other. One sender over all copies of the application holds
 * a lane until its lease ends.
 */
record Lane(UUID subscription, String contract, UUID lease) {}
