/** The access log: who asked what is written behind the answers, or before an export begins. */
@NullMarked
package org.contractgovernance.query.access;

import org.jspecify.annotations.NullMarked;
