/** Signs what receivers are sent, and keeps what it is signed with unreadable. */
@NullMarked
package org.contractgovernance.deliveries.signing;

import org.jspecify.annotations.NullMarked;
