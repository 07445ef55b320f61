/** Wrong on purpose, to prove that a rule bites. */
@NullMarked
package org.contractgovernance.api.architecture.wrong.query;

import org.jspecify.annotations.NullMarked;
