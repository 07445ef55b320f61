/** How a refusal is told: RFC 9457 problem details that name the field at fault and give nothing away. */
@NullMarked
package org.contractgovernance.api.problem;

import org.jspecify.annotations.NullMarked;
