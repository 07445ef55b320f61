/** Events, the names under which they are stored, and how their text is read and written. */
@NullMarked
package org.contractgovernance.contracts.event;

import org.jspecify.annotations.NullMarked;
