// SPDX-License-Identifier: Apache-2.0
package org.bumerang.gui.export;

import java.util.List;
import java.util.Locale;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.bumerang.explain.Language;
import org.bumerang.export.ExportFormat;
import org.bumerang.gui.i18n.FxmlLoader;
import org.bumerang.gui.i18n.Texts;

/** The content of the export dialog. */
public final class ExportView {

    private final ExportViewModel model;
    private final Texts texts;
    private final Parent root;

    @FXML
    private VBox formats;

    @FXML
    private VBox scopes;

    @FXML
    private CheckBox redact;

    @FXML
    private Label languageLabel;

    @FXML
    private ChoiceBox<Language> language;

    public ExportView(ExportViewModel model, FxmlLoader loader) {
        this.model = model;
        this.texts = loader.texts();
        this.root = loader.load(this);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        ToggleGroup group = new ToggleGroup();
        ExportViewModel.OFFERED.forEach(format -> formats.getChildren().add(button(format, group)));
        group.selectedToggleProperty().subscribe(this::chosen);
        ToggleGroup which = new ToggleGroup();
        List.of(ExportViewModel.Scope.values())
                .forEach(scope -> scopes.getChildren().add(button(scope, which)));
        redact.selectedProperty().bindBidirectional(model.redactProperty());
        languageLabel.setLabelFor(language);
        language.getItems().setAll(List.of(Language.values()));
        language.setConverter(new Names());
        language.valueProperty().bindBidirectional(model.languageProperty());
    }

    private RadioButton button(ExportFormat format, ToggleGroup group) {
        RadioButton button = new RadioButton();
        button.textProperty().bind(texts.bind("export.format." + format.id()));
        button.setWrapText(true);
        button.setUserData(format);
        button.setToggleGroup(group);
        button.setSelected(format == model.formatProperty().get());
        return button;
    }

    private RadioButton button(ExportViewModel.Scope scope, ToggleGroup group) {
        RadioButton button = new RadioButton();
        String key = "export.scope." + scope.name().toLowerCase(Locale.ROOT);
        button.textProperty().bind(texts.bind(key, model.count(scope)));
        button.setWrapText(true);
        button.setToggleGroup(group);
        button.setSelected(scope == model.scopeProperty().get());
        button.setDisable(scope != ExportViewModel.Scope.ALL && model.count(scope) == 0);
        button.setOnAction(event -> model.scopeProperty().set(scope));
        return button;
    }

    private void chosen(Toggle toggle) {
        if (toggle != null && toggle.getUserData() instanceof ExportFormat format) {
            model.formatProperty().set(format);
        }
    }

    /** Languages are called by their own name, whatever language is spoken. */
    private final class Names extends StringConverter<Language> {

        @Override
        public String toString(Language value) {
            return value == null ? "" : texts.text("language." + value.code());
        }

        @Override
        public Language fromString(String name) {
            throw new UnsupportedOperationException("languages are chosen, not typed");
        }
    }
}
