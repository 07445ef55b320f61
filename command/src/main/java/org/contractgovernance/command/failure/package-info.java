/** Responses to failures: what a contract's policy sets off, decided by the response and begun in the same unit of work. */
@NullMarked
package org.contractgovernance.command.failure;

import org.jspecify.annotations.NullMarked;
