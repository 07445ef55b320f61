/** The way in for commands: who may ask, whether it was asked before, and one unit of work for all that a request asks. */
@NullMarked
package org.contractgovernance.command.dispatch;

import org.jspecify.annotations.NullMarked;
