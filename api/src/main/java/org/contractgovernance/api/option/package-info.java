/** Options and break clauses over HTTP. */
@NullMarked
package org.contractgovernance.api.option;

import org.jspecify.annotations.NullMarked;
