/** What happened and the contract pays for by event or unit: recorded, mended, corrected, disputed. */
@NullMarked
package org.contractgovernance.contracts.occurrence;

import org.jspecify.annotations.NullMarked;
