/** Issues over HTTP. */
@NullMarked
package org.contractgovernance.api.issue;

import org.jspecify.annotations.NullMarked;
