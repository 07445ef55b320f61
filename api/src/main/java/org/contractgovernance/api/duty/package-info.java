/** The duties of the law over HTTP. */
@NullMarked
package org.contractgovernance.api.duty;

import org.jspecify.annotations.NullMarked;
