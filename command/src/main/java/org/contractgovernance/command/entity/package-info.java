/** What every aggregate shares: who acts, what it may know of others, and how an event is said to have happened. */
@NullMarked
package org.contractgovernance.command.entity;

import org.jspecify.annotations.NullMarked;
