/** The early warning register. */
@NullMarked
package org.contractgovernance.query.earlywarning;

import org.jspecify.annotations.NullMarked;
