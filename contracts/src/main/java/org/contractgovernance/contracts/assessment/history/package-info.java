/** The history of a performance regime: from the facts of a contract to what each of its periods comes to, in order. */
@NullMarked
package org.contractgovernance.contracts.assessment.history;

import org.jspecify.annotations.NullMarked;
