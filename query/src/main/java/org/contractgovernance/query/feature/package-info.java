/** What each feature makes of its events: its registers, and its lines of the audit trail. */
@NullMarked
package org.contractgovernance.query.feature;

import org.jspecify.annotations.NullMarked;
