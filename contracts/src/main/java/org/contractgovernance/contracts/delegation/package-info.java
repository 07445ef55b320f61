/** The scheme of delegation of a contract: which posts may sign for how much, by which clause, and who holds them. */
@NullMarked
package org.contractgovernance.contracts.delegation;

import org.jspecify.annotations.NullMarked;
