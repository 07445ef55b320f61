/** Whether a contract change notice is due for a variation, and why. */
@NullMarked
package org.contractgovernance.contracts.variation.notice;

import org.jspecify.annotations.NullMarked;
