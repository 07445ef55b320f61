/** Payment by results: a contract's scheme, and the claims that are made, verified, paid and clawed back under it. */
@NullMarked
package org.contractgovernance.contracts.results;

import org.jspecify.annotations.NullMarked;
