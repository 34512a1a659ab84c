package it.quadrante.reporting;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The layout of the service; a rule that matches no class fails. */
class LayoutTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("it.quadrante.reporting");

  @Test
  void theDomainKnowsOnlyJavaFiguresWorkingDaysAndTheCalculation() {
    classes()
        .that()
        .resideInAPackage("..domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "it.quadrante.figure",
            "it.quadrante.calculation..",
            "it.quadrante.workingdays..",
            "it.quadrante.reporting..domain..")
        .check(CLASSES);
  }

  @Test
  void rowsStayInTheirStore() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .resideInAPackage("..store..")
        .check(CLASSES);
  }

  @Test
  void onlyRestKnowsHttp() {
    noClasses()
        .that()
        .resideOutsideOfPackage("..rest..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .check(CLASSES);
  }

  @Test
  void inputsKnowNothingOfResults() {
    noClasses()
        .that()
        .resideInAPackage("..input..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "..reporting.result..", "..reporting.explanation..", "..reporting.snapshot..")
        .check(CLASSES);
  }

  @Test
  void resultsKnowNothingOfWhatIsMadeOfThem() {
    noClasses()
        .that()
        .resideInAPackage("it.quadrante.reporting.result..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "it.quadrante.reporting.explanation..",
            "it.quadrante.reporting.snapshot..",
            "it.quadrante.reporting.verification..")
        .check(CLASSES);
  }

  @Test
  void twoClassesSpeakToTheDatabaseThemselves() {
    assertThat(
            CLASSES.stream()
                .filter(
                    type ->
                        type.getMethodCallsFromSelf().stream()
                            .anyMatch(
                                call -> call.getTargetOwner().isEquivalentTo(Connection.class))))
        .extracting("simpleName")
        .containsExactlyInAnyOrder("ChamberFence", "JdbcBatch");
  }

  @Test
  void oneClassTellsTheDatabaseTheChamber() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      assertThat(sources.filter(Files::isRegularFile).filter(LayoutTest::namesTheSetting))
          .extracting(source -> source.getFileName().toString())
          .containsExactly("ChamberFence.java");
    }
  }

  private static boolean namesTheSetting(Path source) {
    try {
      return Files.readString(source).contains("app.chamber");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
