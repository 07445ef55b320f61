/** The register of rectification plans. */
@NullMarked
package org.contractgovernance.query.rectification;

import org.jspecify.annotations.NullMarked;
