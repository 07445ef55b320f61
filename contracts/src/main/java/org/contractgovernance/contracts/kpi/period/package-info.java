/** When a KPI is measured: periods, the calendar that they follow, and when a return falls due. */
@NullMarked
package org.contractgovernance.contracts.kpi.period;

import org.jspecify.annotations.NullMarked;
