/** What the corporate risk tool is told, made of what the early warning register came to show. */
@NullMarked
package org.contractgovernance.query.risktool;

import org.jspecify.annotations.NullMarked;
