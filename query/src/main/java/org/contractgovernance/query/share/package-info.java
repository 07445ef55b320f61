/** The registers of gain share: terms, and the statements of years. */
@NullMarked
package org.contractgovernance.query.share;

import org.jspecify.annotations.NullMarked;
