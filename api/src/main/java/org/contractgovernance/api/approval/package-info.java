/** The scheme of delegation and approvals over HTTP. */
@NullMarked
package org.contractgovernance.api.approval;

import org.jspecify.annotations.NullMarked;
