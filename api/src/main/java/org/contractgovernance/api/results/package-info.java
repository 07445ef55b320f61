/** A contract's payment by results over HTTP. */
@NullMarked
package org.contractgovernance.api.results;

import org.jspecify.annotations.NullMarked;
