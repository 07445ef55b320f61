/** KPIs, their returns and the scorecard over HTTP. */
@NullMarked
package org.contractgovernance.api.kpi;

import org.jspecify.annotations.NullMarked;
