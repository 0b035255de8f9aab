// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The frame of a document: a head that lets nothing be loaded or run, with the style inside. */
final class Page {

    private Page() {}

    /** The document up to its still open head. */
    static Markup head(String language, String title, String style) {
        Markup out = new Markup();
        out.raw("<!DOCTYPE html>\n");
        out.open("html", "xmlns", "http://www.w3.org/1999/xhtml", "lang", language, "xml:lang", language);
        out.open("head").empty("meta", "charset", "UTF-8");
        out.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        // Even a hole in the escaping could load and run nothing.
        out.empty(
                "meta",
                "http-equiv",
                "Content-Security-Policy",
                "content",
                "default-src 'none'; style-src 'unsafe-inline'");
        out.empty("meta", "name", "referrer", "content", "no-referrer");
        out.empty("meta", "name", "description", "content", title);
        out.element("title", title);
        out.open("style").raw(style).close("style");
        return out;
    }

    /** A style sheet of this room. */
    static String sheet(String name) {
        try (InputStream stream = Page.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
