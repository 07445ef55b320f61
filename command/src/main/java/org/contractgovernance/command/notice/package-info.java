/** Decides about formal notices. */
@NullMarked
package org.contractgovernance.command.notice;

import org.jspecify.annotations.NullMarked;
