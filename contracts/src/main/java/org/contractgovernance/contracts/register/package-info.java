/** What all answers from a register have in common: the moment, what is missing, and where the next page begins. */
@NullMarked
package org.contractgovernance.contracts.register;

import org.jspecify.annotations.NullMarked;
