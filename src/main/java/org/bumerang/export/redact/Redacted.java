// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.redact;

import java.util.ArrayList;
import java.util.List;

/** A text while it is rewritten; it remembers where each piece went, so that a quotation in it can be found again. */
final class Redacted {

    /** A replaced piece: its place in the old text and in the new one. */
    private record Piece(int oldStart, int oldEnd, int newStart, int newEnd) {}

    private final String old;
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private int done;

    Redacted(String old) {
        this.old = old;
    }

    /** Keeps the old text up to the start and puts the placeholder in place of what stands there. */
    void replace(int start, int end, String placeholder) {
        text.append(old, done, start);
        pieces.add(new Piece(start, end, text.length(), text.length() + placeholder.length()));
        text.append(placeholder);
        done = end;
    }

    Redacted finish() {
        text.append(old, done, old.length());
        done = old.length();
        return this;
    }

    String text() {
        return text.toString();
    }

    /** Where the character at this place begins now; inside a replaced piece the placeholder's start. */
    int newStart(int oldPlace) {
        return moved(oldPlace, true);
    }

    /** Where the text before this place ends now; inside a replaced piece the placeholder's end. */
    int newEnd(int oldPlace) {
        return moved(oldPlace, false);
    }

    private int moved(int oldPlace, boolean start) {
        int shift = 0;
        for (Piece piece : pieces) {
            if (oldPlace <= piece.oldStart()) {
                break;
            }
            if (oldPlace < piece.oldEnd()) {
                return start ? piece.newStart() : piece.newEnd();
            }
            shift = piece.newEnd() - piece.oldEnd();
        }
        return oldPlace + shift;
    }
}
