// SPDX-License-Identifier: Apache-2.0
package org.bumerang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The drawing of the rooms as rules: who may call whom, and which library belongs to which room. */
class ArchitectureTest {

    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.bumerang");

    @Test
    void roomsCallDownwardOnly() {
        layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("smtp")
                .definedBy("org.bumerang.smtp..")
                .layer("mail")
                .definedBy("org.bumerang.mail..")
                .layer("dsn")
                .definedBy("org.bumerang.dsn..")
                .layer("classify")
                .definedBy("org.bumerang.classify..")
                .layer("hijack")
                .definedBy("org.bumerang.hijack..")
                .layer("analysis")
                .definedBy("org.bumerang.analysis..")
                .layer("explain")
                .definedBy("org.bumerang.explain..")
                .layer("export")
                .definedBy("org.bumerang.export..")
                .layer("history")
                .definedBy("org.bumerang.history..")
                .layer("settings")
                .definedBy("org.bumerang.settings..")
                .layer("cli")
                .definedBy("org.bumerang.cli..")
                .layer("gui")
                .definedBy("org.bumerang.gui..")
                .layer("main")
                .definedBy("org.bumerang")
                .whereLayer("main")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("cli")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("gui")
                .mayOnlyBeAccessedByLayers("main")
                .whereLayer("settings")
                .mayOnlyBeAccessedByLayers("gui", "cli", "main")
                .whereLayer("history")
                .mayOnlyBeAccessedByLayers("gui", "cli", "main")
                .whereLayer("export")
                .mayOnlyBeAccessedByLayers("gui", "cli", "main")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("export", "history", "gui", "cli", "main")
                .whereLayer("explain")
                .mayOnlyBeAccessedByLayers("export", "history", "gui", "cli", "main")
                .whereLayer("hijack")
                .mayOnlyBeAccessedByLayers("analysis", "explain", "export", "history", "gui", "cli", "main")
                .whereLayer("classify")
                .mayOnlyBeAccessedByLayers("hijack", "analysis", "explain", "export", "history", "gui", "cli", "main")
                .whereLayer("dsn")
                .mayOnlyBeAccessedByLayers(
                        "classify", "hijack", "analysis", "explain", "export", "history", "gui", "cli", "main")
                .whereLayer("mail")
                .mayOnlyBeAccessedByLayers(
                        "dsn", "classify", "hijack", "analysis", "explain", "export", "history", "gui", "cli", "main")
                .check(PROGRAM);
    }

    @Test
    void roomsHaveNoCycles() {
        slices().matching("org.bumerang.(*)..").should().beFreeOfCycles().check(PROGRAM);
    }

    @Test
    void javaFxStaysInTheWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bumerang.gui..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .check(PROGRAM);
    }

    @Test
    void theMailLibraryStaysInTheMailRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bumerang.mail..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("jakarta.mail..", "org.eclipse.angus..")
                .check(PROGRAM);
    }

    @Test
    void theReaderOfCompoundFilesStaysWithOutlook() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bumerang.mail.outlook..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.poi..")
                .check(PROGRAM);
    }

    @Test
    void thePdfLibraryStaysInThePdfExport() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bumerang.export.pdf..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("com.openhtmltopdf..", "org.apache.pdfbox..")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void onlyTheEdgesPrintOrExit() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.bumerang.cli..", "org.bumerang")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(System.class, "exit", int.class)
                .check(PROGRAM);
    }

    @Test
    void nothingOpensTheNetwork() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(net|nio\\.channels)\\..*(Socket|Datagram).*")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.InetAddress")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.net.http..", "javafx.scene.web..")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .check(PROGRAM);
    }

    @Test
    void everyRoomSaysItsJobAndIsNullMarked() {
        Set<String> silent = new TreeSet<>();
        for (JavaClass type : PROGRAM) {
            JavaPackage room = type.getPackage();
            if (!room.isAnnotatedWith(NullMarked.class)) {
                silent.add(room.getName());
            }
        }
        assertEquals(Set.of(), silent);
    }

    @Test
    void namesAreNounsOfTheMailWorld() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Handler|Data|Info|Impl|Service)")
                .orShould()
                .resideInAnyPackage("..util..", "..helper..", "..common..", "..manager..", "..service..", "..impl..")
                .check(PROGRAM);
    }

    @Test
    void nothingStaticChanges() {
        fields().that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .areNotEnums()
                .should()
                .beFinal()
                .check(PROGRAM);
    }

    @Test
    void viewModelsKnowNoScene() {
        noClasses()
                .that()
                .haveSimpleNameEndingWith("ViewModel")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx.scene..")
                .allowEmptyShould(true)
                .check(PROGRAM);
    }

    @Test
    void timeIsAskedOfAClockAndNothingIsLeftToChance() {
        noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.util.Random")
                .check(PROGRAM);
    }
}
