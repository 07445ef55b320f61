/** The registers of KPIs and of their returns, and the scorecard that is computed from both. */
@NullMarked
package org.contractgovernance.query.kpi;

import org.jspecify.annotations.NullMarked;
