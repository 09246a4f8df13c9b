#include "models/listdoubles.h"

#include "base/background.h"
#include "base/limits.h"
#include "profile/activeservice.h"

#include <algorithm>

namespace countersign {

namespace {

constexpr int partFaces = limits::intakePictures / 2; // two parts are compared at once

// Who is the same as somebody before belongs to that one's group.
ListDoubles::Groups groupsOf(const QVector<ListEntry> &entries, const IntakeDoubles &doubles)
{
    QVector<int> first(entries.size());
    QHash<int, QVector<ListEntry>> members;
    for (int row = 0; row < int(entries.size()); ++row) {
        const std::optional<IntakeDouble> &twin = doubles.at(row);
        first[row] = twin && twin->isSame() ? first.at(twin->row) : row;
        members[first.at(row)].append(entries.at(row));
    }
    ListDoubles::Groups groups;
    for (int row = 0; row < int(entries.size()); ++row) {
        if (members.value(row).size() > 1)
            groups.append(members.value(row));
    }
    return groups;
}

} // namespace

ListDoubles::ListDoubles(ActiveService &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
    connect(&service, &ActiveService::aboutToSwitch, this, &ListDoubles::stop);
}

ListDoubles::~ListDoubles()
{
    m_reading.drop();
    m_comparing.drop();
    m_doubling.drop();
}

void ListDoubles::find(const FaceList &list)
{
    stop();
    m_running = true;
    const auto source = [this, id = list.id](const PageRequest &page) {
        return m_service.service().entries(id, {}, page);
    };
    m_reading.start(m_whole.read(source), this, [this](const Result<QVector<ListEntry>> &entries) {
        if (entries && entries->size() <= limits::doublesFaces)
            return take(*entries);
        end();
        Q_EMIT failed(
            !entries
                ? entries.error()
                : makeError(ErrorKind::TooLarge,
                            tr("Doubles are looked for among %1 faces at most.").arg(limits::doublesFaces)));
    });
    Q_EMIT changed();
}

void ListDoubles::stop()
{
    if (m_running)
        end();
}

void ListDoubles::end()
{
    ++m_generation;
    m_running = false;
    m_reading.drop();
    m_comparing.drop();
    m_doubling.drop();
    m_looks.clear();
    m_entries.clear();
    m_findings.clear();
    m_alike.clear();
    m_parts.clear();
    Q_EMIT changed();
}

void ListDoubles::take(const QVector<ListEntry> &entries)
{
    m_entries = entries;
    std::ranges::reverse(m_entries);
    m_findings.resize(m_entries.size());
    m_next = m_inFlight = m_looked = 0;
    lookMore();
}

void ListDoubles::lookMore()
{
    while (m_next < int(m_entries.size()) && m_inFlight < limits::intakeLooks) {
        const int row = m_next++;
        ++m_inFlight;
        const QUrl address = m_entries.at(row).imageAddress;
        const auto call = address.isEmpty() ? Call<QByteArray>::finished(failure(ErrorKind::NotFound))
                                            : m_service.service().fetchImage(address);
        call.then(this, [this, row, generation = m_generation](const Result<QByteArray> &picture) {
            // Later: what ends at once would end in the middle of its beginning.
            QMetaObject::invokeMethod(
                this,
                [this, row, picture, generation] {
                    if (generation != m_generation)
                        return;
                    if (picture)
                        look(row, *picture);
                    else
                        looked(row, std::nullopt);
                },
                Qt::QueuedConnection);
        });
    }
    if (m_looked < int(m_entries.size()))
        return;
    const int parts = (m_looked + partFaces - 1) / partFaces;
    for (int first = 0; first < parts; ++first) {
        for (int second = first; second < parts; ++second) {
            // A pair of different parts has each of them in it.
            if (second > first || parts == 1)
                m_parts.emplace_back(first, second);
        }
    }
    compareMore();
}

void ListDoubles::look(int row, const QByteArray &picture)
{
    // Of several faces a service keeps the largest.
    auto look = std::make_unique<IntakeLook>(m_service, IntakeLook::Wish{{{}, picture, {}}, 0, false});
    connect(look.get(), &IntakeLook::looked, this,
            [this, row](const IntakeFindings &findings) { looked(row, findings); });
    connect(look.get(), &IntakeLook::refused, this, [this, row] { looked(row, std::nullopt); });
    IntakeLook *const started = look.get();
    m_looks[row] = std::move(look);
    started->start();
}

void ListDoubles::looked(int row, std::optional<IntakeFindings> findings)
{
    // It speaks from within.
    if (const auto found = m_looks.find(row); found != m_looks.end()) {
        found->second.release()->deleteLater();
        m_looks.erase(found);
    }
    if (findings)
        findings->thumbnail = {}; // nobody sees it
    m_findings[row] = std::move(findings);
    --m_inFlight;
    ++m_looked;
    Q_EMIT progressed(m_looked, m_entries.size());
    lookMore();
}

// The engine compares so many faces at once: the list goes to it in pairs of parts.
void ListDoubles::compareMore()
{
    if (m_parts.empty())
        return group();
    const auto [first, second] = m_parts.back();
    m_parts.pop_back();
    QVector<int> rows;
    for (int row = 0; row < int(m_findings.size()); ++row) {
        if (row / partFaces == first || row / partFaces == second)
            rows.append(row);
    }
    QStringList templates;
    for (const int row : rows)
        templates.append(m_findings.at(row) ? m_findings.at(row)->faceTemplate : QString());
    m_comparing.start(m_service.alikeFaces(templates), this,
                      [this, rows](const Result<QVector<AlikeFaces>> &alike) {
                          if (!alike) {
                              end();
                              return void(Q_EMIT failed(alike.error()));
                          }
                          for (AlikeFaces pair : *alike) {
                              pair.first = rows.at(pair.first);
                              pair.second = rows.at(pair.second);
                              m_alike.append(pair);
                          }
                          compareMore();
                      });
}

void ListDoubles::group()
{
    m_doubling.start(
        inBackground<IntakeDoubles>([findings = m_findings, alike = m_alike]() -> Result<IntakeDoubles> {
            return doublesAmong(findings, alike);
        }),
        this, [this](const Result<IntakeDoubles> &doubles) {
            const Groups groups = groupsOf(m_entries, doubles.value_or(IntakeDoubles(m_entries.size())));
            const qsizetype unread = std::ranges::count_if(
                m_findings, [](const auto &findings) { return !findings || findings->faces.isEmpty(); });
            end();
            Q_EMIT found(groups, unread);
        });
}

} // namespace countersign
