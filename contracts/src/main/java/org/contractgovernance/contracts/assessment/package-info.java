/** The assessment of a period of the performance regime: what it comes to, and what it rests on. */
@NullMarked
package org.contractgovernance.contracts.assessment;

import org.jspecify.annotations.NullMarked;
