/** Decides what may happen to a rectification plan, and what the passing of time has done to it. */
@NullMarked
package org.contractgovernance.command.rectification;

import org.jspecify.annotations.NullMarked;
