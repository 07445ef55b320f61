/** The payment ledger of a contract: what each event makes the council or the provider owe, and the document that it was applied to. */
@NullMarked
package org.contractgovernance.contracts.ledger;

import org.jspecify.annotations.NullMarked;
