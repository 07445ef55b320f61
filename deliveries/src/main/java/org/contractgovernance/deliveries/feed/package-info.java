/** Keeps the secret addresses at which calendar programs read deadlines. */
@NullMarked
package org.contractgovernance.deliveries.feed;

import org.jspecify.annotations.NullMarked;
