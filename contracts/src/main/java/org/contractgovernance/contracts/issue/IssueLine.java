package org.contractgovernance.contracts.issue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A line of the issues log as it is shown.
 *
 * @param issue the row
 * @param overdue whether, on the day that the answer describes, it is past the day by which it was to be dealt with
 * @param standing how it stands in the record
 */
public record IssueLine(@JsonUnwrapped IssueEntry issue, boolean overdue, Standing standing) implements Versioned {}
