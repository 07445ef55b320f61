/** Roles, and which of them may ask for what. */
@NullMarked
package org.contractgovernance.contracts.access;

import org.jspecify.annotations.NullMarked;
