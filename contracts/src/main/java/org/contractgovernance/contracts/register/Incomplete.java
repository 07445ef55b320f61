package org.contractgovernance.contracts.register;

/**
 * An entity of which a register could not read an event: totals that should count it may be wrong until it is mended.
 *
 * @param entity identifier of the entity
 * @param since position of the event that could not be read
 */
public record Incomplete(String entity, long since) {}
