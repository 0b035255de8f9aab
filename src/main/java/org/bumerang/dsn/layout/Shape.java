// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.List;

/** How recipients and the words about them stand in a notice. */
interface Shape {

    /** The recipients found; none where the notice is not of this shape. */
    List<Failure> read(Notice notice);
}
