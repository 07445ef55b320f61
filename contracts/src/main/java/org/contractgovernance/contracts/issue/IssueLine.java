package org.contractgovernance.contracts.issue;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A line of the issues log as it is shown.
 *
 * @param issue the row
 * @param overdue whether the issue is past its due day, on the day that the answer describes
 * @param standing which events made the row what it is
 */
public record IssueLine(@JsonUnwrapped IssueEntry issue, boolean overdue, Standing standing) implements Versioned {}
