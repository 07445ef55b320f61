/** Wrong on purpose, to prove that a rule bites. */
@NullMarked
package example.wrong.api.egg;

import org.jspecify.annotations.NullMarked;
