/** Signs notes with private keys. Only the notary needs it; to check a note takes none of it. */
@NullMarked
package org.contractgovernance.contracts.proof.signing;

import org.jspecify.annotations.NullMarked;
