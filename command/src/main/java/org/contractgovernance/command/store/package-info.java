/** The event store: one appender that gives every event its place in the one order, and what reads them back. */
@NullMarked
package org.contractgovernance.command.store;

import org.jspecify.annotations.NullMarked;
