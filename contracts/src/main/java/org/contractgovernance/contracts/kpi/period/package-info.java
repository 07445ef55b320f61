/** When a KPI is measured: periods, their calendar, and the due days of returns. */
@NullMarked
package org.contractgovernance.contracts.kpi.period;

import org.jspecify.annotations.NullMarked;
