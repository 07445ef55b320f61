/** Terms that every part of the published language shares: closed lists, people, who may see what, and how long a text may be. */
@NullMarked
package org.contractgovernance.contracts.term;

import org.jspecify.annotations.NullMarked;
