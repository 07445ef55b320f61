/** Obligations over HTTP. */
@NullMarked
package org.contractgovernance.api.obligation;

import org.jspecify.annotations.NullMarked;
