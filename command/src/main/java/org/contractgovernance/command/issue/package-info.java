/** Decides what may happen to an issue, with its escalation to an early warning. */
@NullMarked
package org.contractgovernance.command.issue;

import org.jspecify.annotations.NullMarked;
