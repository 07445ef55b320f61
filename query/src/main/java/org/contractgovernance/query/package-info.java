/** Folds events into registers, and answers questions about any moment. */
@NullMarked
package org.contractgovernance.query;

import org.jspecify.annotations.NullMarked;
