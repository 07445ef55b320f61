/** The arithmetic that rates a return: what a KPI's definition says, its bands, and each step from figures to a rating. */
@NullMarked
package org.contractgovernance.contracts.kpi.rating;

import org.jspecify.annotations.NullMarked;
