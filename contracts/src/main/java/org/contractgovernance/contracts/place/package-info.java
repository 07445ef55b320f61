/** How much costly work may be under way at once, in all and for one client. */
@NullMarked
package org.contractgovernance.contracts.place;

import org.jspecify.annotations.NullMarked;
