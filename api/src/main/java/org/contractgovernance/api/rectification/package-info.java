/** Rectification plans over HTTP. */
@NullMarked
package org.contractgovernance.api.rectification;

import org.jspecify.annotations.NullMarked;
