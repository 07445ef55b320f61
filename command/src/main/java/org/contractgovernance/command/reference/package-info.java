/** What a decision may know of other aggregates. The data is written in the same transaction as the events behind it. */
@NullMarked
package org.contractgovernance.command.reference;

import org.jspecify.annotations.NullMarked;
