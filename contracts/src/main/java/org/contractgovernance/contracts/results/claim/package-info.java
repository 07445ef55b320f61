/** A claim of results: its cases, what each of them is paid, and how that is reckoned. */
@NullMarked
package org.contractgovernance.contracts.results.claim;

import org.jspecify.annotations.NullMarked;
