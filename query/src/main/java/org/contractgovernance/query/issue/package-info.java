/** The issues log. */
@NullMarked
package org.contractgovernance.query.issue;

import org.jspecify.annotations.NullMarked;
