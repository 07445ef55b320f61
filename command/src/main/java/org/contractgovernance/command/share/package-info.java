/** Decides a contract's share of gains and surpluses: its terms, and the statements of its years. */
@NullMarked
package org.contractgovernance.command.share;

import org.jspecify.annotations.NullMarked;
