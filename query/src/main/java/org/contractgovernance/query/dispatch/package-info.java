/** Where questions are answered: admits the caller, fixes the moment, and reads the registers as they stood at it. */
@NullMarked
package org.contractgovernance.query.dispatch;

import org.jspecify.annotations.NullMarked;
