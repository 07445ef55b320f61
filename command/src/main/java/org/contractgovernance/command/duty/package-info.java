/** Decides about the duties of the law. */
@NullMarked
package org.contractgovernance.command.duty;

import org.jspecify.annotations.NullMarked;
