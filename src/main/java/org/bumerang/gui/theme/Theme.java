// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.theme;

import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.bumerang.settings.ColourScheme;

/** Light, dark or high contrast, and the size of the text. Every scene of the program is dressed here, once. */
public final class Theme implements AutoCloseable {

    /** The sizes of the text in percent; {@code window.css} has a class for each. */
    public static final List<Integer> ZOOMS = List.of(80, 90, 100, 110, 125, 150, 175, 200);

    private static final List<String> SHEETS = Stream.of(
                    "tokens", "window", "controls", "drop", "verdict", "list", "detail", "charts", "help")
            .map(name -> name + ".css")
            .map(sheet -> Objects.requireNonNull(Theme.class.getResource(sheet), sheet)
                    .toExternalForm())
            .toList();

    private final ObjectProperty<ColourScheme> scheme;
    private final IntegerProperty zoom;
    private final ObjectProperty<Look> shown = new SimpleObjectProperty<>(Look.LIGHT);
    private final Subscription system;

    public Theme(ColourScheme scheme, int zoom) {
        this.scheme = new SimpleObjectProperty<>(scheme);
        this.zoom = new SimpleIntegerProperty(nearest(zoom));
        this.scheme.subscribe(now -> show());
        system = Subscription.combine(
                Platform.getPreferences().subscribe(this::show),
                Platform.getPreferences().colorSchemeProperty().subscribe(now -> show()));
        shown.subscribe(now -> Application.setUserAgentStylesheet(now.userAgentStylesheet()));
    }

    public ObjectProperty<ColourScheme> schemeProperty() {
        return scheme;
    }

    /** One of {@link #ZOOMS}. */
    public IntegerProperty zoomProperty() {
        return zoom;
    }

    /** Gives a scene our style sheets and keeps its colours and text size in step. Does not keep the scene alive. */
    public void dress(Scene scene) {
        scene.getStylesheets().setAll(SHEETS);
        WeakReference<Scene> dressed = new WeakReference<>(scene);
        shown.subscribe(now -> Optional.ofNullable(dressed.get()).ifPresent(it -> paint(it, now)));
        zoom.subscribe(now -> Optional.ofNullable(dressed.get()).ifPresent(it -> scale(it, now.intValue())));
    }

    private static void paint(Scene scene, Look look) {
        scene.getPreferences().setColorScheme(look.base());
        List<String> classes = scene.getRoot().getStyleClass();
        classes.remove(Look.STYLE_CLASS);
        if (look == Look.HIGH_CONTRAST) {
            classes.add(Look.STYLE_CLASS);
        }
    }

    private static void scale(Scene scene, int percent) {
        List<String> classes = scene.getRoot().getStyleClass();
        classes.removeIf(name -> name.startsWith("zoom-"));
        classes.add("zoom-" + percent);
    }

    public void zoomIn() {
        zoomBy(1);
    }

    public void zoomOut() {
        zoomBy(-1);
    }

    /** Follows the system no longer, which would otherwise hold this for as long as the program runs. */
    @Override
    public void close() {
        system.unsubscribe();
    }

    private void zoomBy(int steps) {
        int next = Math.clamp(ZOOMS.indexOf(zoom.get()) + steps, 0, ZOOMS.size() - 1);
        zoom.set(ZOOMS.get(next));
    }

    private void show() {
        shown.set(
                switch (scheme.get()) {
                    case LIGHT -> Look.LIGHT;
                    case DARK -> Look.DARK;
                    case HIGH_CONTRAST -> Look.HIGH_CONTRAST;
                    case SYSTEM -> Look.ofTheSystem();
                });
    }

    private static int nearest(int percent) {
        return ZOOMS.stream()
                .min((a, b) -> Integer.compare(Math.abs(a - percent), Math.abs(b - percent)))
                .orElse(100);
    }
}
