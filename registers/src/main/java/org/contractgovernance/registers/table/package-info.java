/** Keeps the versions of rows in tables: how each is made, written, published, and which generation is in use. */
@NullMarked
package org.contractgovernance.registers.table;

import org.jspecify.annotations.NullMarked;
