/** Decides what may happen to a contract: turns commands into events and stores them. */
@NullMarked
package org.contractgovernance.command;

import org.jspecify.annotations.NullMarked;
