// SPDX-License-Identifier: Apache-2.0
package org.bumerang.dsn.layout;

import java.util.Locale;
import org.bumerang.dsn.layout.Head.Mark;

/** The shapes that an entry of {@code layouts.json} may name, there in lower case with hyphens. */
enum ShapeKind {
    /** Recipients head a line; a bare address of the reader is passed over. */
    ANY_HEAD,
    /** Recipients head a line, whoever they are: the layout leaves no doubt. */
    SURE_HEAD,
    /** {@code <joe@example.org>: words}. */
    ANGLE_HEAD,
    /** {@code "joe@example.org": words} at the left margin. */
    MARGIN_HEAD,
    /** An address that is set in or stands alone in its line. */
    INDENTED_HEAD,
    /** Recipients inside running text. */
    SENTENCE,
    /** A list of addresses, then the dialogue with the other server. */
    TRANSCRIPT,
    /** {@code Rcpt=[joe@example.org];Error=[words]}. */
    BRACKET,
    /** JSON of a sending service. */
    NOTIFICATION;

    Shape shape() {
        return switch (this) {
            case ANY_HEAD -> new HeadShape(head -> true, false);
            case SURE_HEAD -> new HeadShape(head -> true, true);
            case ANGLE_HEAD -> new HeadShape(head -> head.mark() == Mark.ANGLE && head.colon(), true);
            case MARGIN_HEAD -> new HeadShape(head -> head.colon() && head.indent() == 0, true);
            case INDENTED_HEAD ->
                new HeadShape(head -> head.indent() > 2 || head.rest().isEmpty(), false);
            case SENTENCE -> new SentenceShape();
            case TRANSCRIPT -> new TranscriptShape();
            case BRACKET -> new BracketShape();
            case NOTIFICATION -> new NotificationShape();
        };
    }

    static ShapeKind named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
