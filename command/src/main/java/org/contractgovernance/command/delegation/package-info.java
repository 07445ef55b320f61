/** The scheme of delegation decides. */
@NullMarked
package org.contractgovernance.command.delegation;

import org.jspecify.annotations.NullMarked;
