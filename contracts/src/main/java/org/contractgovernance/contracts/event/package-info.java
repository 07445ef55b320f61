/** What an event is, the names it is stored under, and how its text is read and written. */
@NullMarked
package org.contractgovernance.contracts.event;

import org.jspecify.annotations.NullMarked;
