/** Reviews: the series of meetings of both parties, each with an agenda, attendance, decisions, actions and agreed minutes. */
@NullMarked
package org.contractgovernance.contracts.review;

import org.jspecify.annotations.NullMarked;
