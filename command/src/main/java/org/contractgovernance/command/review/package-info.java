/** Decides about reviews. */
@NullMarked
package org.contractgovernance.command.review;

import org.jspecify.annotations.NullMarked;
