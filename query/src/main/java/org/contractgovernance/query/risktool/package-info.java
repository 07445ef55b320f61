/** The corporate risk tool's events, made from the early warning register, and the handlers of its questions. */
@NullMarked
package org.contractgovernance.query.risktool;

import org.jspecify.annotations.NullMarked;
