/** Early warnings over HTTP. */
@NullMarked
package org.contractgovernance.api.earlywarning;

import org.jspecify.annotations.NullMarked;
