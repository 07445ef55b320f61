/** Decides what may happen to an early warning: its scores, its actions, its reviews and its end. */
@NullMarked
package org.contractgovernance.command.earlywarning;

import org.jspecify.annotations.NullMarked;
