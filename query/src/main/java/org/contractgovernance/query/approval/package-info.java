/** The register of approvals. */
@NullMarked
package org.contractgovernance.query.approval;

import org.jspecify.annotations.NullMarked;
