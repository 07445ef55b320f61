package org.contractgovernance.command.occurrence;

import java.time.LocalDate;

/**
 * The last change of an occurrence.
 *
 * @param on the effective day
 * @param what what happened then
 */
record LastChange(LocalDate on, String what) {}
