/** Sends what the corporate risk tool is told to receivers, signed, in order, and again until it has arrived. */
@NullMarked
package org.contractgovernance.deliveries;

import org.jspecify.annotations.NullMarked;
