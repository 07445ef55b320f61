/** Contracts over HTTP. */
@NullMarked
package org.contractgovernance.api.contract;

import org.jspecify.annotations.NullMarked;
