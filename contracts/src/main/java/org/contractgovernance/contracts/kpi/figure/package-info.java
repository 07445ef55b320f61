/** What a figure is made of: exact quotients, days as numbers, and which cases were left out. */
@NullMarked
package org.contractgovernance.contracts.kpi.figure;

import org.jspecify.annotations.NullMarked;
