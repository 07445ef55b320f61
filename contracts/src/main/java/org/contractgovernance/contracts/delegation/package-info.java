/** The scheme of delegation of a contract: which posts may sign for how much, by which clause, who holds them, and what needs an approval. */
@NullMarked
package org.contractgovernance.contracts.delegation;

import org.jspecify.annotations.NullMarked;
