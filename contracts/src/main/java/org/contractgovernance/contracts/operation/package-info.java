/** What every module needs in operation: the identifier that a request's traces share, the loop, and the failures that pass. */
@NullMarked
package org.contractgovernance.contracts.operation;

import org.jspecify.annotations.NullMarked;
