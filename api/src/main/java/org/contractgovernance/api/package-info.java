/** The application: it offers the other modules over HTTP. */
@NullMarked
package org.contractgovernance.api;

import org.jspecify.annotations.NullMarked;
