/** What goes with a figure: exact quotients, days as numbers, cases left out, targets of periods, forecasts, bands, and the other figures it rests on. */
@NullMarked
package org.contractgovernance.contracts.kpi.figure;

import org.jspecify.annotations.NullMarked;
