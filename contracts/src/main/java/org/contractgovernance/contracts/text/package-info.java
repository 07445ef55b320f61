/** What a text is to people: what of it can be seen, and which texts say the same. */
@NullMarked
package org.contractgovernance.contracts.text;

import org.jspecify.annotations.NullMarked;
