/** Remembers what has happened: registers rebuilt from events, as known at any moment. */
@NullMarked
package org.contractgovernance.query;

import org.jspecify.annotations.NullMarked;
