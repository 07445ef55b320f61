/** Files for corporate risk tools that can only import and export: how they look, what goes out in them, and what comes back. */
@NullMarked
package org.contractgovernance.contracts.risktool.files;

import org.jspecify.annotations.NullMarked;
