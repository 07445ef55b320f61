/** Reads the bodies of requests: each once, strictly, and with what the address says put in. */
@NullMarked
package org.contractgovernance.api.body;

import org.jspecify.annotations.NullMarked;
