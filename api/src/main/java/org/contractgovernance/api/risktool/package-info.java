/** Subscriptions of the council's corporate risk tool over HTTP. */
@NullMarked
package org.contractgovernance.api.risktool;

import org.jspecify.annotations.NullMarked;
