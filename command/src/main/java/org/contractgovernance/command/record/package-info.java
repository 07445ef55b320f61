/** The record of a contract itself, with its checks and redactions. */
@NullMarked
package org.contractgovernance.command.record;

import org.jspecify.annotations.NullMarked;
