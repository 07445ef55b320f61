/** Reads files that corporate risk tools export, CSV and spreadsheets alike. */
@NullMarked
package org.contractgovernance.api.risktool.files.reading;

import org.jspecify.annotations.NullMarked;
