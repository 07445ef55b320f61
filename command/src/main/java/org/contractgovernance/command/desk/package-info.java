/** The command desk: who may ask, whether it was asked before, and one step for all that a request asks for. */
@NullMarked
package org.contractgovernance.command.desk;

import org.jspecify.annotations.NullMarked;
