/** What there is: each feature says once, in its own package, what can happen in it and what can be asked of it. */
@NullMarked
package org.contractgovernance.contracts.feature;

import org.jspecify.annotations.NullMarked;
