/** The register of formal notices. */
@NullMarked
package org.contractgovernance.query.notice;

import org.jspecify.annotations.NullMarked;
