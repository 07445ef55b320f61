/** What every module needs to be operated as one: the identifier that a request's traces share, and which failures pass. */
@NullMarked
package org.contractgovernance.contracts.operation;

import org.jspecify.annotations.NullMarked;
