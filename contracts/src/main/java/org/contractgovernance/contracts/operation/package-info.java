/** What every module needs in operation: a request's identifier, passing failures, settings, private files, loops. */
@NullMarked
package org.contractgovernance.contracts.operation;

import org.jspecify.annotations.NullMarked;
