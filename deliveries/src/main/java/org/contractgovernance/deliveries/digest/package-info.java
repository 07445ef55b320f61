/** Sends digests of deadlines by mail. */
@NullMarked
package org.contractgovernance.deliveries.digest;

import org.jspecify.annotations.NullMarked;
