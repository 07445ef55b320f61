/** The entities that events happen to: their kinds, their identifiers, and how a command names its entity. */
@NullMarked
package org.contractgovernance.contracts.entity;

import org.jspecify.annotations.NullMarked;
