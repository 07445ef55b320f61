/** What failures of a performance regime set off by a contract's policy, and who hears of it when nobody acts. */
@NullMarked
package org.contractgovernance.contracts.failure;

import org.jspecify.annotations.NullMarked;
