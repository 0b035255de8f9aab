// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.app;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import org.bumerang.history.CheckHistory;
import org.bumerang.settings.SettingsFile;
import org.bumerang.settings.SystemFolders;

/** The JavaFX application: opens one window on the real surroundings. Its parameters are the files to open. */
public final class GuiApplication extends Application {

    private Optional<MainWindow> window = Optional.empty();

    @Override
    public void start(Stage stage) {
        Path folder = SystemFolders.ofThisMachine().settings();
        Surroundings surroundings = new Surroundings(
                new Engine(),
                new SystemChoosers(stage),
                new SystemPrinters(stage),
                shown -> getHostServices().showDocument(shown.toUri().toString()),
                new SettingsFile(folder.resolve("settings.properties")),
                new CheckHistory(folder),
                Clock.system(ZoneId.systemDefault()));
        MainWindow opened = new MainWindow(stage, surroundings);
        window = Optional.of(opened);
        opened.show(getParameters().getRaw().stream().map(Path::of).toList());
    }

    @Override
    public void stop() {
        window.ifPresent(MainWindow::close);
    }
}
