/** What reviews and returns say about how the parties conduct a contract, for KPIs of it. */
@NullMarked
package org.contractgovernance.contracts.review.conduct;

import org.jspecify.annotations.NullMarked;
