/** What a contract says of formal notices: when one that was sent counts as received, and by when it is answered. */
@NullMarked
package org.contractgovernance.contracts.notice.terms;

import org.jspecify.annotations.NullMarked;
