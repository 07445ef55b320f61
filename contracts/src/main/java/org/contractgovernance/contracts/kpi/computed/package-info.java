/** A KPI that is computed of others: which inputs fit it, and what their returns come to, step by step. */
@NullMarked
package org.contractgovernance.contracts.kpi.computed;

import org.jspecify.annotations.NullMarked;
