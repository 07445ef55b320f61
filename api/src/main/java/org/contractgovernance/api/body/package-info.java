/** Reads each body of a request once, strictly, and adds the parts from the address. */
@NullMarked
package org.contractgovernance.api.body;

import org.jspecify.annotations.NullMarked;
