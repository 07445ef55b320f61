/** The registers of the payment ledger, and its questions. */
@NullMarked
package org.contractgovernance.query.ledger;

import org.jspecify.annotations.NullMarked;
