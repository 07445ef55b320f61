/** People. Everywhere but in one erasable table, an opaque identifier stands for a person. */
@NullMarked
package org.contractgovernance.contracts.person;

import org.jspecify.annotations.NullMarked;
