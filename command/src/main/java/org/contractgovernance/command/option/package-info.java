/** Decides about options and break clauses. */
@NullMarked
package org.contractgovernance.command.option;

import org.jspecify.annotations.NullMarked;
