/** Files for corporate risk tools over HTTP: the mappings that say how they look, what goes out, and what comes back. */
@NullMarked
package org.contractgovernance.api.risktool.files;

import org.jspecify.annotations.NullMarked;
