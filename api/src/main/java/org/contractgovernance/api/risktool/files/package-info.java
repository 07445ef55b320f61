/** Files for corporate risk tools: their formats, the council's mappings, and texts as spreadsheets read them. */
@NullMarked
package org.contractgovernance.api.risktool.files;

import org.jspecify.annotations.NullMarked;
