/** Loads the sample contracts through the ordinary commands, on the first start with the embedded database. */
@NullMarked
package org.contractgovernance.api.sample;

import org.jspecify.annotations.NullMarked;
