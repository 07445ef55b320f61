/** Signs notes with private keys: what the notary alone needs, and whoever checks a note does not. */
@NullMarked
package org.contractgovernance.contracts.proof.signing;

import org.jspecify.annotations.NullMarked;
