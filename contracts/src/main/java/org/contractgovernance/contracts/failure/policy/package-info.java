/** What a contract lets failures set off: the policy, part by part, each with its clause. */
@NullMarked
package org.contractgovernance.contracts.failure.policy;

import org.jspecify.annotations.NullMarked;
