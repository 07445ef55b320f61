/** Occurrences over HTTP. */
@NullMarked
package org.contractgovernance.api.occurrence;

import org.jspecify.annotations.NullMarked;
