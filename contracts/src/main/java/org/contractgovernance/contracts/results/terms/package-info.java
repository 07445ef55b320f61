/** What a contract pays by results: outputs, prices, weights by year, bands of volume, and whether they agree with one another. */
@NullMarked
package org.contractgovernance.contracts.results.terms;

import org.jspecify.annotations.NullMarked;
