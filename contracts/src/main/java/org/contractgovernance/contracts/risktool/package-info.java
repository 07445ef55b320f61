/** What is reported to the council's corporate risk tool about early warnings, and what the tool reports back. */
@NullMarked
package org.contractgovernance.contracts.risktool;

import org.jspecify.annotations.NullMarked;
