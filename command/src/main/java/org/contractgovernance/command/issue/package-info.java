/** Decides what may happen to an issue, its becoming an early warning included. */
@NullMarked
package org.contractgovernance.command.issue;

import org.jspecify.annotations.NullMarked;
