/** What README and guides say about files, headings, roles and registers is so. */
@NullMarked
package org.contractgovernance.api.guide;

import org.jspecify.annotations.NullMarked;
