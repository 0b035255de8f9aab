// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.stage.Stage;
import org.bumerang.gui.export.Printers;

/** The printers of the operating system. */
final class SystemPrinters implements Printers {

    private final Stage owner;

    SystemPrinters(Stage owner) {
        this.owner = owner;
    }

    @Override
    public boolean any() {
        return !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public Outcome print(byte[] page) {
        return Optional.ofNullable(PrinterJob.createPrinterJob())
                .map(job -> print(page, job))
                .orElse(Outcome.FAILED);
    }

    private Outcome print(byte[] page, PrinterJob job) {
        JobSettings settings = job.getJobSettings();
        // the page has margins of its own
        settings.setPageLayout(job.getPrinter()
                .createPageLayout(Paper.A4, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM));
        if (!job.showPrintDialog(owner)) {
            job.cancelJob();
            return Outcome.CANCELLED;
        }
        PageLayout layout = settings.getPageLayout();
        ImageView sheet = new ImageView(new Image(new ByteArrayInputStream(page)));
        sheet.setPreserveRatio(true);
        sheet.setSmooth(true);
        sheet.setFitWidth(layout.getPrintableWidth());
        sheet.setFitHeight(layout.getPrintableHeight());
        return job.printPage(sheet) && job.endJob() ? Outcome.PRINTED : Outcome.FAILED;
    }
}
