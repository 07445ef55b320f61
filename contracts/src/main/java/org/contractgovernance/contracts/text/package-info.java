/** Texts as people read them: what is visible, and which texts count as equal. */
@NullMarked
package org.contractgovernance.contracts.text;

import org.jspecify.annotations.NullMarked;
