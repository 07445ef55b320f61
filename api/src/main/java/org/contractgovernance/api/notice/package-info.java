/** Formal notices over HTTP. */
@NullMarked
package org.contractgovernance.api.notice;

import org.jspecify.annotations.NullMarked;
