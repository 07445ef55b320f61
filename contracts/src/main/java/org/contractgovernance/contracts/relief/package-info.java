/** Relief: the provider asks that periods of KPIs do not count, because it did not cause the failure, and the council decides. */
@NullMarked
package org.contractgovernance.contracts.relief;

import org.jspecify.annotations.NullMarked;
