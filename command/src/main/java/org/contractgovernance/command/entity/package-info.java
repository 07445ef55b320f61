/** What all aggregates share: who acts, how an event happens, and the versions that result. */
@NullMarked
package org.contractgovernance.command.entity;

import org.jspecify.annotations.NullMarked;
