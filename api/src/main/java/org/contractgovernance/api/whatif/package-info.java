/** Questions what if, over HTTP. */
@NullMarked
package org.contractgovernance.api.whatif;

import org.jspecify.annotations.NullMarked;
