package org.contractgovernance.api.access;

/**
 * A client of the embedded issuer, for trying the application out.
 *
 * @param client its name
 * @param secret its secret
 * @param role its only role
 */
record DemoClient(String client, String secret, String role) {}
