package org.contractgovernance.contracts.review.series;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A series in the register of review series.
 *
 * @param series the series as the register holds it
 * @param standing which events made the row what it is
 */
public record ReviewSeriesLine(@JsonUnwrapped ReviewSeriesEntry series, Standing standing) implements Versioned {}
