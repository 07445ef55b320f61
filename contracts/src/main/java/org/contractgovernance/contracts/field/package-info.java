/** Names what a record says, field by field, and tells in which fields two records differ. */
@NullMarked
package org.contractgovernance.contracts.field;

import org.jspecify.annotations.NullMarked;
