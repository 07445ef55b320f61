/** Rules, their stable codes, and the exceptions that name the broken rules. */
@NullMarked
package org.contractgovernance.contracts.rule;

import org.jspecify.annotations.NullMarked;
