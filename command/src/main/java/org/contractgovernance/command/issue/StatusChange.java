package org.contractgovernance.command.issue;

import java.time.LocalDate;

/**
 * A change of an issue's status: raised, resolved, closed, reopened or withdrawn.
 *
 * @param event identifier of the event
 * @param on the effective day
 * @param what the change in words
 */
record StatusChange(String event, LocalDate on, String what) {}
