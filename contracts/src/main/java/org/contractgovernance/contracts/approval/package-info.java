/** Approvals: posts with delegated limits of authority sign a version of something, in order or in parallel. */
@NullMarked
package org.contractgovernance.contracts.approval;

import org.jspecify.annotations.NullMarked;
