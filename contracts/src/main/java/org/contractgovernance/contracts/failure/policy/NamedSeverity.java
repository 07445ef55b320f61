package org.contractgovernance.contracts.failure.policy;

/**
 * A severity that a failure policy names.
 *
 * @param pointer JSON pointer to the severities of that part
 * @param severity the severity's name
 */
public record NamedSeverity(String pointer, String severity) {}
