/** Decides to which documents the lines of a contract's payment ledger are applied. */
@NullMarked
package org.contractgovernance.command.ledger;

import org.jspecify.annotations.NullMarked;
