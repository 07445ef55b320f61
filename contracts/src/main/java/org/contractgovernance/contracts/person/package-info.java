/** People, who are opaque identifiers everywhere but in one erasable table. */
@NullMarked
package org.contractgovernance.contracts.person;

import org.jspecify.annotations.NullMarked;
