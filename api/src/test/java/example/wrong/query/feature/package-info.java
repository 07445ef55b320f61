/** Wrong on purpose, to prove that a rule bites. */
@NullMarked
package example.wrong.query.feature;

import org.jspecify.annotations.NullMarked;
