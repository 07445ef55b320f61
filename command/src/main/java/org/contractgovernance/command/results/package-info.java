/** Decides a contract's payment by results: its scheme, and the claims made under it. */
@NullMarked
package org.contractgovernance.command.results;

import org.jspecify.annotations.NullMarked;
