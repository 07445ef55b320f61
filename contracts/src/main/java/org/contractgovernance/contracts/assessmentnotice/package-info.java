/** Notices of the assessment of performance: the KPIs that are most material, their ratings, and the supplier's comment before their release. */
@NullMarked
package org.contractgovernance.contracts.assessmentnotice;

import org.jspecify.annotations.NullMarked;
