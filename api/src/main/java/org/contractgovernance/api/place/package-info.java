/** Lets no client have all of what is costly: places for requests, so many in all and so many of one client. */
@NullMarked
package org.contractgovernance.api.place;

import org.jspecify.annotations.NullMarked;
