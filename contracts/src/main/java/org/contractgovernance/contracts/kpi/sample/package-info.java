/** What a commissioner checked at the source of a return, and found. */
@NullMarked
package org.contractgovernance.contracts.kpi.sample;

import org.jspecify.annotations.NullMarked;
