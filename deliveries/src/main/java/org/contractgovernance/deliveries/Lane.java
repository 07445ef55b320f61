package org.contractgovernance.deliveries;

import java.util.UUID;

/**
 * What is sent one after the other: the deliveries of a subscription and a contract. Held by one sender over all copies of the
 * application, until its lease ends.
 */
record Lane(UUID subscription, String contract, UUID lease) {}
