package org.thoughttrace.curator.house;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.targetOwner;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The floors of the house: imports point down only, and some things are done on one floor alone.
class FloorsTest {
    private static final String HOUSE = "org.thoughttrace.curator";
    private static final String APP = HOUSE + ".app";
    private static final String COMMAND_LINE = HOUSE + ".app.cli";
    private static final String UI = HOUSE + ".ui";
    private static final String TASK = HOUSE + ".ui.task";
    private static final String LOGIC = HOUSE + ".logic";
    private static final String STORE = HOUSE + ".store";
    private static final String EXCHANGE = HOUSE + ".exchange";
    private static final String JSON = EXCHANGE + ".json";
    private static final String RECORD = EXCHANGE + ".record";
    private static final String SOURCE = EXCHANGE + ".source";
    private static final String OUTPUT = EXCHANGE + ".output";
    private static final String MODEL = HOUSE + ".model";

    private static final String[] TOOLKIT = {
        "javafx..",
        "org.controlsfx..",
        "atlantafx..",
        "org.kordamp..",
        "java.awt..",
        "javax.swing.."
    };
    private static final String[] SQL = {"java.sql..", "javax.sql..", "org.sqlite.."};

    private static final JavaClasses PROGRAM =
            new ClassFileImporter().importPath(Path.of("target", "classes"));

    static Stream<String> watchedPackages() {
        return Stream.of(
                APP,
                COMMAND_LINE,
                UI,
                TASK,
                LOGIC,
                STORE,
                EXCHANGE,
                JSON,
                RECORD,
                SOURCE,
                OUTPUT,
                MODEL);
    }

    @ParameterizedTest
    @MethodSource("watchedPackages")
    void aPackageThatARuleNamesHasClasses(String watched) {
        assertThat(PROGRAM)
                .as("classes in " + watched)
                .anyMatch(type ->
                        !type.getSimpleName().equals("package-info")
                                && (type.getPackageName() + ".").startsWith(watched + "."));
    }

    @Test
    void everyClassIsOnAFloor() {
        check(
                classes()
                        .should()
                        .resideInAnyPackage(
                                on(APP), on(UI), on(LOGIC), on(STORE), on(EXCHANGE), on(MODEL)));
    }

    @Test
    void modelKnowsNothing() {
        check(
                classes()
                        .that()
                        .resideInAPackage(on(MODEL))
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", "org.jspecify..", on(MODEL)));
    }

    @Test
    void storeKnowsOnlyModel() {
        check(noFloor(STORE, APP, UI, LOGIC, EXCHANGE));
    }

    @Test
    void exchangeKnowsOnlyModel() {
        check(noFloor(EXCHANGE, APP, UI, LOGIC, STORE));
    }

    /// JSON below records, records below files, files below the readers and writers of conversations.
    @Test
    void theRoomsOfExchangeStandInOrder() {
        check(noFloor(JSON, RECORD, SOURCE, OUTPUT));
        check(noFloor(RECORD, SOURCE, OUTPUT));
        check(noFloor(SOURCE, OUTPUT));
        check(noFloor(OUTPUT, JSON, RECORD, SOURCE));
        for (String room : List.of(JSON, RECORD, SOURCE, OUTPUT)) {
            check(
                    noClasses()
                            .that()
                            .resideInAPackage(on(room))
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    EXCHANGE,
                                    EXCHANGE + ".bundle",
                                    EXCHANGE + ".named",
                                    EXCHANGE + ".format"));
        }
    }

    @Test
    void logicKnowsOnlyTheFloorsBelow() {
        check(noFloor(LOGIC, APP, UI));
    }

    @Test
    void uiKnowsOnlyLogicAndModel() {
        check(noFloor(UI, APP, STORE, EXCHANGE));
    }

    @Test
    void sqlIsSpokenInTheStoreAlone() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(on(STORE))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(SQL));
    }

    @Test
    void theToolkitStaysInUiAndApp() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(on(UI), on(APP))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(TOOLKIT));
    }

    @Test
    void theCommandLineNeverLoadsTheToolkit() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(on(COMMAND_LINE))
                        .should()
                        .transitivelyDependOnClassesThat()
                        .resideInAnyPackage(TOOLKIT));
    }

    @Test
    void optionsAreParsedInAppAlone() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(on(APP))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("picocli.."));
    }

    @Test
    void viewModelsKnowNoNodes() {
        check(
                noClasses()
                        .that()
                        .haveNameMatching(".*ViewModel(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage("javafx.scene.."));
    }

    @Test
    void onlyTasksReachTheFxThread() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(on(TASK))
                        .should()
                        .accessTargetWhere(
                                member("javafx.application.Platform", "runLater")
                                        .as("Platform.runLater")));
    }

    @Test
    void onlyTasksMakeThreadsInUi() {
        check(
                noClasses()
                        .that()
                        .resideInAPackage(on(UI))
                        .and()
                        .resideOutsideOfPackage(on(TASK))
                        .should()
                        .accessTargetWhere(makesAThread()));
    }

    @Test
    void onlyAppWritesToTheConsole() {
        check(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(on(APP))
                        .should()
                        .accessTargetWhere(
                                member("java.lang.System", "out|err").as("System.out or err")));
    }

    @Test
    void nothingIsASingleton() {
        check(noMethods().that().areStatic().should().haveName("getInstance"));
    }

    private static void check(ArchRule rule) {
        assertThat(PROGRAM).isNotEmpty();
        // A floor that has no classes yet is caught by aPackageThatARuleNamesHasClasses.
        rule.allowEmptyShould(true).check(PROGRAM);
    }

    private static String on(String floor) {
        return floor + "..";
    }

    private static ArchRule noFloor(String floor, String... forbidden) {
        return noClasses()
                .that()
                .resideInAPackage(on(floor))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        Stream.of(forbidden).map(FloorsTest::on).toArray(String[]::new));
    }

    private static DescribedPredicate<JavaAccess<?>> makesAThread() {
        var makers =
                List.of(
                        member("java.lang.Thread", "<init>|of.*|startVirtualThread"),
                        member("java.util.Timer", "<init>"),
                        member("java.util.concurrent.Executors", ".*"),
                        member("java.util.concurrent.ThreadPoolExecutor", "<init>"),
                        member("java.util.concurrent.ForkJoinPool", "<init>|commonPool"),
                        member("java.util.concurrent.CompletableFuture", ".*Async"),
                        member("javafx.concurrent.Service", "<init>"));
        return DescribedPredicate.or(makers).as("something that makes a thread");
    }

    /// An access to a member, by call, by reference or through a subclass.
    private static DescribedPredicate<JavaAccess<?>> member(String owner, String names) {
        return targetOwner(assignableTo(owner)).and(target(nameMatching(names)));
    }
}
