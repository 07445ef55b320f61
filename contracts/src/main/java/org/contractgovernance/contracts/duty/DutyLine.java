package org.contractgovernance.contracts.duty;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A duty as it is shown.
 *
 * @param duty the row
 * @param standing which events made the row what it is
 */
public record DutyLine(@JsonUnwrapped DutyEntry duty, Standing standing) implements Versioned {}
