package org.contractgovernance.contracts.register;

/**
 * An entity with an event that a register could not read. Totals that should count the entity may be wrong until it is mended.
 *
 * @param entity identifier of the entity
 * @param since position of the event that could not be read
 */
public record Incomplete(String entity, long since) {}
