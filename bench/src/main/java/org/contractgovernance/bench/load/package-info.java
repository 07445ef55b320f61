/** Asks the application over HTTP as lean as can be, so that asking takes little of the machine that is measured. */
@NullMarked
package org.contractgovernance.bench.load;

import org.jspecify.annotations.NullMarked;
