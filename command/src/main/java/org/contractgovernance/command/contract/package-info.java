/** Decides what may happen to a contract itself: its details, its services, its posts and its start. */
@NullMarked
package org.contractgovernance.command.contract;

import org.jspecify.annotations.NullMarked;
