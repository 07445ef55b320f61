/** SQL that is put together from pieces, each with the values that it asks for. */
@NullMarked
package org.contractgovernance.registers.sql;

import org.jspecify.annotations.NullMarked;
