/** What failures set off, over HTTP. */
@NullMarked
package org.contractgovernance.api.failure;

import org.jspecify.annotations.NullMarked;
