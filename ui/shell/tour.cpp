#include "ui/shell/tour.h"

#include "imaging/intake.h"
#include "profile/activeservice.h"
#include "ui/canvas/faceslot.h"
#include "ui/pages/addfaceform.h"
#include "ui/pages/agepage.h"
#include "ui/pages/blocklistspage.h"
#include "ui/pages/casespage.h"
#include "ui/pages/matchpage.h"
#include "ui/pages/searchpage.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QBuffer>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTextStream>

namespace countersign {

namespace {

constexpr int lookEvery = 50;   // milliseconds between looks at a page
constexpr int mostLooks = 1200; // then the step is given up: one minute
constexpr int drawnWidth = 768; // pixels of a drawn portrait
constexpr int drawnHeight = 960;

QByteArray drawnPicture(const QString &resource)
{
    QSvgRenderer renderer(resource);
    QImage image(drawnWidth, drawnHeight, QImage::Format_RGB32);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 92);
    return bytes;
}

bool isOver(const CheckViewModel &model)
{
    return model.state() == CheckState::Done || model.state() == CheckState::Failed;
}

} // namespace

Tour::Pictures Tour::drawnPortraits()
{
    return {QStringLiteral(":/portraits/ana-selfie.svg"), QStringLiteral(":/portraits/ana-document.svg"),
            QString()};
}

Tour::Pictures Tour::fromFolder(const QString &folder)
{
    const QDir dir(folder);
    const QStringList names =
        dir.entryList({QStringLiteral("*.jpg"), QStringLiteral("*.jpeg"), QStringLiteral("*.png")},
                      QDir::Files, QDir::Name);
    const auto at = [&](qsizetype index) {
        return names.isEmpty() ? QString() : dir.filePath(names.value(index, names.last()));
    };
    return {at(0), at(1), at(2)};
}

Tour::Tour(MainWindow &window, const PageContext &context, QString outputFolder, Pictures pictures,
           QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_context(context)
    , m_output(std::move(outputFolder))
    , m_pictures(std::move(pictures))
{
    connect(&m_look, &QTimer::timeout, this, &Tour::look);
    addSteps();
}

void Tour::start()
{
    QDir().mkpath(m_output);
    next();
}

void Tour::add(const QString &name, std::function<void()> act, std::function<bool()> isShown,
               std::function<bool()> isRight)
{
    m_steps.push_back({name, std::move(act), std::move(isShown), std::move(isRight)});
}

void Tour::load(const QString &slotName, const QString &page, const QString &picture) const
{
    auto *slot = m_window.findChild<QWidget *>(page)->findChild<FaceSlot *>(slotName);
    if (picture.endsWith(QLatin1String(".svg")))
        slot->loadBytes(drawnPicture(picture), QString());
    else
        slot->load(picture);
}

void Tour::addSteps()
{
    auto *match = static_cast<MatchPage *>(m_window.page(MainWindow::Match));
    auto *search = static_cast<SearchPage *>(m_window.page(MainWindow::Search));
    auto *age = static_cast<AgePage *>(m_window.page(MainWindow::Age));
    auto *lists = static_cast<BlocklistsPage *>(m_window.page(MainWindow::Blocklists));
    auto *cases = static_cast<CasesPage *>(m_window.page(MainWindow::Cases));
    const auto always = [] { return true; };
    const QString probe = QStringLiteral("probeSlot");

    add(
        QStringLiteral("match-empty"), [this] { m_window.showPage(MainWindow::Match); },
        [this] {
            return m_context.service.state() == ServiceState::Ready ||
                   m_context.service.state() == ServiceState::Failed;
        });
    add(
        QStringLiteral("match-loaded"),
        [this, probe] {
            load(probe, QStringLiteral("matchPage"), m_pictures.probe);
            load(QStringLiteral("referenceSlot"), QStringLiteral("matchPage"), m_pictures.reference);
        },
        [match] { return match->viewModel().canRun(); });
    add(
        QStringLiteral("match-same-person"), [match] { match->viewModel().run(); },
        [match] { return isOver(match->viewModel()); },
        [match] {
            return match->viewModel().state() == CheckState::Done && match->viewModel().report()->score;
        });
    // Networks trained on photographs take different drawings for one person; that must not look like a
    // result.
    if (!m_pictures.other.isEmpty()) {
        add(
            QStringLiteral("match-other-ready"),
            [this] { load(QStringLiteral("referenceSlot"), QStringLiteral("matchPage"), m_pictures.other); },
            [match] { return match->viewModel().canRun(); });
        add(
            QStringLiteral("match-other-person"), [match] { match->viewModel().run(); },
            [match] { return isOver(match->viewModel()); },
            [match] {
                return match->viewModel().state() == CheckState::Done && match->viewModel().report()->score;
            });
    }
    add(
        QStringLiteral("search-empty"), [this] { m_window.showPage(MainWindow::Search); }, always);
    add(
        QStringLiteral("search-first-loaded"),
        [this, probe] { load(probe, QStringLiteral("searchPage"), m_pictures.probe); },
        [search] { return search->viewModel().canRun(); });
    add(
        QStringLiteral("search-first"), [search] { search->viewModel().run(); },
        [search] { return isOver(search->viewModel()); },
        [search] { return search->viewModel().state() == CheckState::Done; });
    add(
        QStringLiteral("search-again-loaded"),
        [this, probe] { load(probe, QStringLiteral("searchPage"), m_pictures.reference); },
        [search] { return search->viewModel().canRun(); });
    add(
        QStringLiteral("search-finds-the-person"), [search] { search->viewModel().run(); },
        [search] { return isOver(search->viewModel()); },
        [search] {
            return search->viewModel().state() == CheckState::Done &&
                   !search->viewModel().report()->candidates.isEmpty();
        });
    add(
        QStringLiteral("blocklists-empty"), [this] { m_window.showPage(MainWindow::Blocklists); },
        [lists] {
            return !lists->viewModel().chosenList().id.isEmpty() && !lists->viewModel().entries().isReading();
        });
    add(
        QStringLiteral("blocklists-adding"),
        [this, lists, search] {
            m_context.settings.setTwoPeopleForBlocklistAdds(false); // a tour has one person
            lists->addFace(search->viewModel().picture(0));
            m_window.findChild<QLineEdit *>(QStringLiteral("addFaceReason"))
                ->setText(tr("Second account, confirmed"));
        },
        [this] {
            auto *submit = m_window.findChild<QPushButton *>(QStringLiteral("addFaceSubmit"));
            return submit->isEnabled() || m_context.service.state() != ServiceState::Ready;
        });
    add(
        QStringLiteral("blocklists-added"),
        [this] { m_window.findChild<QPushButton *>(QStringLiteral("addFaceSubmit"))->click(); },
        [lists] { return !lists->viewModel().isAdding() && lists->viewModel().entries().rowCount() == 1; });
    add(
        QStringLiteral("search-declined"),
        [this, search] {
            m_window.showPage(MainWindow::Search);
            search->viewModel().run();
        },
        [search] { return isOver(search->viewModel()); },
        [search] {
            return search->viewModel().state() == CheckState::Done &&
                   search->viewModel().report()->status.kind() == StatusKind::Declined;
        });
    add(
        QStringLiteral("age-empty"), [this] { m_window.showPage(MainWindow::Age); }, always);
    add(
        QStringLiteral("age-loaded"),
        [this, probe] { load(probe, QStringLiteral("agePage"), m_pictures.probe); },
        [age] { return age->viewModel().canRun(); });
    add(
        QStringLiteral("age"), [age] { age->viewModel().run(); }, [age] { return isOver(age->viewModel()); },
        [age] { return age->viewModel().state() == CheckState::Done && age->viewModel().report()->age; });
    add(
        QStringLiteral("cases"), [this] { m_window.showPage(MainWindow::Cases); },
        [cases] {
            const bool empty = cases->viewModel().queue().rowCount() == 0;
            return !cases->viewModel().queue().isReading() && (empty || cases->viewModel().decision());
        });
    add(
        QStringLiteral("activity"), [this] { m_window.showPage(MainWindow::Activity); }, always);
    add(
        QStringLiteral("batch"), [this] { m_window.showPage(MainWindow::Batch); }, always);
    add(
        QStringLiteral("thresholds"), [this] { m_window.showPage(MainWindow::Thresholds); }, always);
    add(
        QStringLiteral("practice"), [this] { m_window.showPage(MainWindow::Practice); }, always);
    add(
        QStringLiteral("settings"), [this] { m_window.showPage(MainWindow::SettingsPage); }, always);
    add(
        QStringLiteral("keys"), [this] { m_window.showShortcuts(); },
        [this] { return m_window.findChild<QDialog *>(QStringLiteral("shortcutsDialog")) != nullptr; });
    add(
        QStringLiteral("about"),
        [this] {
            m_window.findChild<QDialog *>(QStringLiteral("shortcutsDialog"))->close();
            m_window.showAbout();
        },
        [this] { return m_window.findChild<QDialog *>(QStringLiteral("aboutDialog")) != nullptr; });
}

void Tour::next()
{
    if (m_at == m_steps.size()) {
        Q_EMIT ended(m_complete);
        return;
    }
    m_looks = 0;
    m_steps.at(m_at).act();
    m_look.start(lookEvery);
}

void Tour::look()
{
    const bool shown = m_steps.at(m_at).isShown();
    if (!shown && ++m_looks < mostLooks)
        return;
    m_look.stop();
    const Step &step = m_steps.at(m_at);
    if (!shown)
        complain(tr("The step “%1” did not come to its end.").arg(step.name));
    else if (step.isRight && !step.isRight())
        complain(tr("The step “%1” ended with something else than it should.").arg(step.name));
    // One more turn of the event loop, so that pictures fetched meanwhile are painted.
    QTimer::singleShot(lookEvery * 4, this, &Tour::shoot);
}

void Tour::shoot()
{
    const QString file = QDir(m_output).filePath(
        QStringLiteral("%1-%2.png").arg(m_at + 1, 2, 10, QLatin1Char('0')).arg(m_steps.at(m_at).name));
    // A dialog stands in a window of its own.
    QWidget *shown = &m_window;
    const QList<QDialog *> dialogs = m_window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (dialog->isVisible())
            shown = dialog;
    }
    if (!shown->grab().save(file))
        m_complete = false;
    report(file);
    ++m_at;
    next();
}

void Tour::complain(const QString &sentence)
{
    m_complete = false;
    report(sentence);
}

void Tour::report(const QString &line) const
{
    QTextStream(stdout) << line << Qt::endl;
}

} // namespace countersign
