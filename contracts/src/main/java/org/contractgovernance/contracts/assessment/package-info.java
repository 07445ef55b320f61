/** What a period of a performance regime comes to: it is proposed, the provider has its say, and a person decides each deduction. */
@NullMarked
package org.contractgovernance.contracts.assessment;

import org.jspecify.annotations.NullMarked;
