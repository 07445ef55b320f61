/** What a decision may know of other aggregates, written in the same transaction as the events that it is made from. */
@NullMarked
package org.contractgovernance.command.reference;

import org.jspecify.annotations.NullMarked;
