#pragma once

#include "imaging/picture.h"
#include "ui/pages/pagecontext.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <vector>

namespace countersign {

class MainWindow;

// Walks the main job in a real window and leaves a numbered picture of every page: for people without a
// display, for the README, and as the test that the whole path holds together. Steps wait for what they show,
// never for time.
class Tour : public QObject
{
    Q_OBJECT

public:
    struct Pictures
    {
        QString probe;     // a person
        QString reference; // the same person again
        QString other;     // another person; empty leaves that comparison out
    };

    // The drawn portraits; or, from a folder, its first three pictures by name.
    static Pictures drawnPortraits();
    static Pictures fromFolder(const QString &folder);

    Tour(MainWindow &window, const PageContext &context, QString outputFolder, Pictures pictures,
         QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void ended(bool complete);

private:
    struct Step
    {
        QString name;                  // of the picture
        std::function<void()> act;     // what the person does
        std::function<bool()> isShown; // whether the page shows the outcome
        std::function<bool()> isRight; // whether it is the one there should be; none: any will do
    };

    void addSteps();
    void add(const QString &name, std::function<void()> act, std::function<bool()> isShown,
             std::function<bool()> isRight = {});
    void next();
    void look();
    void shoot();
    void complain(const QString &sentence);
    void report(const QString &line) const;
    void load(const QString &slotName, const QString &page, const QString &picture) const;

    MainWindow &m_window;
    PageContext m_context;
    QString m_output;
    Pictures m_pictures;
    std::vector<Step> m_steps;
    size_t m_at = 0;
    QTimer m_look;
    int m_looks = 0;
    bool m_complete = true;
};

} // namespace countersign
