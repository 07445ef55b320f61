/** Wrong on purpose, to prove that a rule bites. */
@NullMarked
package org.contractgovernance.api.architecture.wrong.command;

import org.jspecify.annotations.NullMarked;
