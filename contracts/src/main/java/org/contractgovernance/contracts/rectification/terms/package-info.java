/** What a contract says of rectification plans, each rule with its clause, and from which day. */
@NullMarked
package org.contractgovernance.contracts.rectification.terms;

import org.jspecify.annotations.NullMarked;
