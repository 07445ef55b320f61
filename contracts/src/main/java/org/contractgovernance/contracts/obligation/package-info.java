/** Obligations of both parties: what the council and the provider owe each other, by when, and whether they did it. */
@NullMarked
package org.contractgovernance.contracts.obligation;

import org.jspecify.annotations.NullMarked;
