// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.slf4j.Slf4jLogger;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;

/** Turns XHTML into a PDF that can be read aloud (PDF/UA-1) and kept (PDF/A-3a). */
final class Paper {

    private static final String FONTS = "/org/bumerang/fonts/";
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Paper() {}

    /** Writes the PDF and flushes; the stream stays open. */
    static void write(String xhtml, OutputStream out) throws IOException {
        XRLog.setLoggerImpl(new Slf4jLogger());
        PdfRendererBuilder builder = new PdfRendererBuilder();
        try (BatikSVGDrawer charts = new BatikSVGDrawer()) {
            builder.usePdfUaAccessibility(true);
            builder.usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_3_A);
            builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
            builder.useSVGDrawer(charts);
            builder.useExternalResourceAccessControl(
                    (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
            fonts(builder);
            // A letter that no font holds; the standards allow no missing glyph.
            builder.useReplacementText("\uFFFD");
            builder.withProducer("Bumerang");
            builder.withHtmlContent(xhtml, null);
            builder.toStream(out);
            builder.run();
        }
        out.flush();
    }

    private static void fonts(PdfRendererBuilder builder) {
        font(builder, "NotoSans-Regular.ttf", "Noto Sans", REGULAR);
        font(builder, "NotoSans-Bold.ttf", "Noto Sans", BOLD);
        font(builder, "NotoSansMono-Regular.ttf", "Noto Sans Mono", REGULAR);
        font(builder, "NotoSansJP-Regular.ttf", "Noto Sans JP", REGULAR);
        font(builder, "NotoEmoji-Regular.ttf", "Noto Emoji", REGULAR);
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(
                () -> resource(FONTS + file),
                family,
                weight,
                FontStyle.NORMAL,
                true,
                EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }

    /** The style of the pages, with a line at the foot of each. */
    static String sheet(String footer) throws IOException {
        try (InputStream stream = resource("paged.css")) {
            String quoted = footer.replace("\\", "\\\\").replace("\"", "\\\"");
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("{footer}", quoted);
        }
    }

    private static InputStream resource(String name) {
        InputStream stream = Paper.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("no " + name);
        }
        return stream;
    }
}
