/** Wrong on purpose, to prove that a rule bites. */
@NullMarked
package org.contractgovernance.api.architecture.wrong.contracts;

import org.jspecify.annotations.NullMarked;
