/** Signs deliveries, and keeps the signing secrets unreadable. */
@NullMarked
package org.contractgovernance.deliveries.signing;

import org.jspecify.annotations.NullMarked;
