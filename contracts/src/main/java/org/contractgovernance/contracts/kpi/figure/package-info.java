/** What goes with a figure: exact quotients, days as numbers, cases left out, targets of periods, forecasts, and bands. */
@NullMarked
package org.contractgovernance.contracts.kpi.figure;

import org.jspecify.annotations.NullMarked;
