// SPDX-License-Identifier: Apache-2.0
package org.bumerang.export.pdf;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
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

    private static final float DOTS_PER_INCH = 300;

    private final byte[] pdf;

    /** Lays the list out, in the largest letters with which it takes one page. */
    public ChecklistPage(Checklist list) throws IOException {
        int smallest = SIZES.size() - 1;
        int largest = 0;
        byte[] best = render(list, SIZES.get(smallest));
        // one page with the size at "smallest", more than one with every size before "largest"
        while (largest < smallest) {
            int middle = (largest + smallest) / 2;
            byte[] tried = render(list, SIZES.get(middle));
            if (pages(tried) == 1) {
                best = tried;
                smallest = middle;
            } else {
                largest = middle + 1;
            }
        }
        pdf = best;
    }

    private static byte[] render(Checklist list, double points) throws IOException {
        String size = String.format(Locale.ROOT, "body { font-size: %.1fpt; }", points);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Paper.write(list.forPaper(Paper.sheet(list.made()) + size), out);
        return out.toByteArray();
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
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
