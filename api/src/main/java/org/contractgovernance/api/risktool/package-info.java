/** What the corporate risk tool is told and says, over HTTP. */
@NullMarked
package org.contractgovernance.api.risktool;

import org.jspecify.annotations.NullMarked;
