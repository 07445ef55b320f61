/** What goes with a figure: exact quotients, days as numbers, cases that were left out, targets of periods, and forecasts. */
@NullMarked
package org.contractgovernance.contracts.kpi.figure;

import org.jspecify.annotations.NullMarked;
