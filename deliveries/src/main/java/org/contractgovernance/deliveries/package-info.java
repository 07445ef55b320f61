/** Sends the corporate risk tool's events to receivers: signed, in order, and again until they have arrived. */
@NullMarked
package org.contractgovernance.deliveries;

import org.jspecify.annotations.NullMarked;
