/** What the council's corporate risk tool is told of early warnings, and what it says back. */
@NullMarked
package org.contractgovernance.contracts.risktool;

import org.jspecify.annotations.NullMarked;
