/** What may depend on what, and proof that each of these rules bites. */
@NullMarked
package org.contractgovernance.api.architecture;

import org.jspecify.annotations.NullMarked;
