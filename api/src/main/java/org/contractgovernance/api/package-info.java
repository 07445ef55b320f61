/** Speaks for the other modules over HTTP, and is the application that runs. */
@NullMarked
package org.contractgovernance.api;

import org.jspecify.annotations.NullMarked;
