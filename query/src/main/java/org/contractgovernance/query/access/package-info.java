/** The access log: questions are written after their answers, or before an export begins. */
@NullMarked
package org.contractgovernance.query.access;

import org.jspecify.annotations.NullMarked;
