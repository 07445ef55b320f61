/** Refusals over HTTP: RFC 9457 problem details that name the field at fault and reveal nothing else. */
@NullMarked
package org.contractgovernance.api.problem;

import org.jspecify.annotations.NullMarked;
