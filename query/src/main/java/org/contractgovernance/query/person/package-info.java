/** Whom an identifier stands for, and whose names were erased. */
@NullMarked
package org.contractgovernance.query.person;

import org.jspecify.annotations.NullMarked;
