// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.bumerang.gui.start.OpenWindow;
import org.bumerang.gui.start.StartFiles;
import org.bumerang.history.CheckHistory;
import org.bumerang.settings.Program;
import org.bumerang.settings.SettingsFile;
import org.bumerang.settings.SystemFolders;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The JavaFX application: opens one window on the real surroundings. Its parameters are the files to open. */
public final class GuiApplication extends Application {

    private static final Logger LOG = LoggerFactory.getLogger(GuiApplication.class);

    private Optional<MainWindow> window = Optional.empty();
    private Optional<OpenWindow> door = Optional.empty();

    @Override
    public void start(Stage stage) {
        LOG.info(
                "{} starts, Java {}, {} {}",
                Program.nameAndVersion(),
                System.getProperty("java.version"),
                System.getProperty("os.name"),
                System.getProperty("os.version"));
        Clock clock = Clock.system(ZoneId.systemDefault());
        Path settings = SystemFolders.ofThisMachine().settings();
        Surroundings surroundings = new Surroundings(
                new Engine(),
                new SystemChoosers(stage),
                new SystemPrinters(stage),
                folder -> getHostServices().showDocument(folder.toUri().toString()),
                new SettingsFile(settings.resolve("settings.properties")),
                new CheckHistory(settings),
                clock);
        MainWindow opened = new MainWindow(stage, surroundings);
        window = Optional.of(opened);
        Thread.setDefaultUncaughtExceptionHandler(opened.faults());
        opened.show(StartFiles.of(getParameters().getRaw()));
        door = OpenWindow.claim(settings, clock);
        door.ifPresent(it -> it.serve(Platform::runLater, opened::comeForward));
    }

    @Override
    public void stop() {
        door.ifPresent(OpenWindow::close);
        window.ifPresent(MainWindow::close);
    }
}
