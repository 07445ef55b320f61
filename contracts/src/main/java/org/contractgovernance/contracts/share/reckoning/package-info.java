/** How the share of a year is reckoned from its figures, step by step. */
@NullMarked
package org.contractgovernance.contracts.share.reckoning;

import org.jspecify.annotations.NullMarked;
