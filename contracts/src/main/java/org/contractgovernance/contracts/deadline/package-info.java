/** Who owes what by when in a contract. */
@NullMarked
package org.contractgovernance.contracts.deadline;

import org.jspecify.annotations.NullMarked;
