/** Relief over HTTP. */
@NullMarked
package org.contractgovernance.api.relief;

import org.jspecify.annotations.NullMarked;
