package org.contractgovernance.contracts.event;

/**
 * Something that happened to a contract and stays on record. Each feature's events are the records nested in one sealed interface ({@code
 * IssueEvent}), each under a {@link Stored} name.
 */
public interface Event {}
