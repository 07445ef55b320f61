/** The particulars of contracts over HTTP. */
@NullMarked
package org.contractgovernance.api.particulars;

import org.jspecify.annotations.NullMarked;
