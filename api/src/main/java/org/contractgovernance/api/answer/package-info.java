/** What an answer has besides its body: address, version, and whether the registers have caught up. */
@NullMarked
package org.contractgovernance.api.answer;

import org.jspecify.annotations.NullMarked;
