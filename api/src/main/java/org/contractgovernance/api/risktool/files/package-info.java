/** How files for corporate risk tools look: their formats, the mappings that the council keeps of them, and texts as they take them. */
@NullMarked
package org.contractgovernance.api.risktool.files;

import org.jspecify.annotations.NullMarked;
