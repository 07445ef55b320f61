/** Events for the corporate risk tool, and its reports, over HTTP. */
@NullMarked
package org.contractgovernance.api.risktool;

import org.jspecify.annotations.NullMarked;
