/** The registers of payment by results: schemes, and the claims made under them. */
@NullMarked
package org.contractgovernance.query.results;

import org.jspecify.annotations.NullMarked;
