/** How much of what is costly may be under way at once, in all and of one client. */
@NullMarked
package org.contractgovernance.contracts.place;

import org.jspecify.annotations.NullMarked;
