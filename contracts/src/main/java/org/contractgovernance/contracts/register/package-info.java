/** What every answer from a register has in common: how far it reaches, what is missing, and where the next page begins. */
@NullMarked
package org.contractgovernance.contracts.register;

import org.jspecify.annotations.NullMarked;
