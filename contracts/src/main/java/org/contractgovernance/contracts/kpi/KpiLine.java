package org.contractgovernance.contracts.kpi;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.contractgovernance.contracts.register.Standing;
import org.contractgovernance.contracts.register.Versioned;

/**
 * A KPI as it is shown.
 *
 * @param kpi the row
 * @param standing the events behind the row
 */
public record KpiLine(@JsonUnwrapped KpiEntry kpi, Standing standing) implements Versioned {}
