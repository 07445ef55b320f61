/** Signs deliveries, and keeps the signing secrets unreadable. */
@NullMarked
package org.contractgovernance.api.risktool.push.signing;

import org.jspecify.annotations.NullMarked;
