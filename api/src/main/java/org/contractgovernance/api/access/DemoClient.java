package org.contractgovernance.api.access;

/**
 * A client of our own issuer, to try things with.
 *
 * @param client what it is called
 * @param secret what it proves itself with
 * @param role the one role that it has
 */
record DemoClient(String client, String secret, String role) {}
