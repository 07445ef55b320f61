/** Rules, their stable codes, and the one exception that says which was broken. */
@NullMarked
package org.contractgovernance.contracts.rule;

import org.jspecify.annotations.NullMarked;
