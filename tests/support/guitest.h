#pragma once

#include "support/pulse.h"
#include "ui/theme/theme.h"

#include <QStandardPaths>
#include <QTest>

// The main() of every test with widgets: the console's look, and the pulse that reports the longest block at
// the end. The figure is reported, not asserted: tests never judge absolute time; countersign-bench does the
// judging.
#define COUNTERSIGN_GUITEST_MAIN(TestClass)                                                                  \
    int main(int argc, char *argv[])                                                                         \
    {                                                                                                        \
        countersign::PulseApplication application(argc, argv);                                               \
        QStandardPaths::setTestModeEnabled(true);                                                            \
        countersign::theme::apply(countersign::ThemeChoice::Light);                                          \
        TestClass test;                                                                                      \
        const int failures = QTest::qExec(&test, argc, argv);                                                \
        qInfo("pulse: worst %.1f ms in %s", application.worst().milliseconds,                                \
              qPrintable(application.worst().what));                                                         \
        qInfo("first frame: worst %.1f ms", application.worstLaunch());                                      \
        return failures;                                                                                     \
    }
