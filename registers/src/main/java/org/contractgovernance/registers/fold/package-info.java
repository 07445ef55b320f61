/** Folds the events of one key into the versions of its row, without a table or a database. */
@NullMarked
package org.contractgovernance.registers.fold;

import org.jspecify.annotations.NullMarked;
