/** The record of a contract itself, to which checks and redactions happen. */
@NullMarked
package org.contractgovernance.command.record;

import org.jspecify.annotations.NullMarked;
