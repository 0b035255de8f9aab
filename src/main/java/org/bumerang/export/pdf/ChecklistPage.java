// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.bumerang.export.html.Checklist;

/** A checklist on a single sheet of A4, as PDF and as the picture of it that a printer takes. */
public final class ChecklistPage {

    /** In points, the largest first: a short list can be read from afar, a long one still fits. */
    private static final List<Double> SIZES = List.of(12.0, 11.5, 11.0, 10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5);

    /** Letters times the square of their size: what a page holds, about. */
    private static final double ROOM = 400_000;

    private static final float DOTS_PER_INCH = 300;

    private final byte[] pdf;

    /** Lays the list out, in the largest letters with which it takes one page. */
    public ChecklistPage(Checklist list) throws IOException {
        int at = likely(list);
        byte[] page = render(list, SIZES.get(at));
        if (isOnePage(page)) {
            pdf = larger(list, at, page);
        } else {
            pdf = smaller(list, at, page);
        }
    }

    /** A guess saves most of the tries: letters take room by the square of their size. */
    private static int likely(Checklist list) {
        int letters = list.plain().length();
        return IntStream.range(0, SIZES.size())
                .filter(i -> letters * SIZES.get(i) * SIZES.get(i) <= ROOM)
                .findFirst()
                .orElse(SIZES.size() - 1);
    }

    private static byte[] larger(Checklist list, int from, byte[] fits) throws IOException {
        byte[] best = fits;
        for (int at = from - 1; at >= 0; at--) {
            byte[] tried = render(list, SIZES.get(at));
            if (!isOnePage(tried)) {
                break;
            }
            best = tried;
        }
        return best;
    }

    private static byte[] smaller(Checklist list, int from, byte[] tooLarge) throws IOException {
        byte[] tried = tooLarge;
        for (int at = from + 1; at < SIZES.size() && !isOnePage(tried); at++) {
            tried = render(list, SIZES.get(at));
        }
        return tried;
    }

    private static byte[] render(Checklist list, double points) throws IOException {
        String size = String.format(Locale.ROOT, "body { font-size: %.1fpt; }", points);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Paper.write(list.forPaper(Paper.sheet(list.made()) + size), out);
        return out.toByteArray();
    }

    private static boolean isOnePage(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages() == 1;
        }
    }

    public byte[] pdf() {
        return pdf.clone();
    }

    /** The page as a PNG image, fine enough for printing. */
    public byte[] picture() throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, DOTS_PER_INCH, ImageType.GRAY);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        }
    }
}
