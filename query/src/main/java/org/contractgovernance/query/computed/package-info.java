/** Figures that rest on other KPIs: what the returns of inputs and the volumes of other measures are told to the KPIs that rest on them. */
@NullMarked
package org.contractgovernance.query.computed;

import org.jspecify.annotations.NullMarked;
