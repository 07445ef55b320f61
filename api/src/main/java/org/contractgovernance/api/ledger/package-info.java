/** The payment ledger of a contract over HTTP. */
@NullMarked
package org.contractgovernance.api.ledger;

import org.jspecify.annotations.NullMarked;
