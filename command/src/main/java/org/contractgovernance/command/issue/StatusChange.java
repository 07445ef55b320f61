package org.contractgovernance.command.issue;

import java.time.LocalDate;

/**
 * That an issue was raised, resolved, closed, reopened or withdrawn.
 *
 * @param event identifier of the event
 * @param on from which day
 * @param what how a person would say it
 */
record StatusChange(String event, LocalDate on, String what) {}
