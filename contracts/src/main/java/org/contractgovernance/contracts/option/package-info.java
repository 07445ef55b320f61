/** Options and break clauses of a contract: who may use them, in which days, and what they do to the contract's end. */
@NullMarked
package org.contractgovernance.contracts.option;

import org.jspecify.annotations.NullMarked;
