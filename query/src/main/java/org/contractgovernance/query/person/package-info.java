/** The people behind identifiers, and the erasures of names. */
@NullMarked
package org.contractgovernance.query.person;

import org.jspecify.annotations.NullMarked;
