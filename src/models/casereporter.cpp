#include "models/casereporter.h"

#include "base/background.h"
#include "base/limits.h"
#include "models/casepictures.h"
#include "models/facelocator.h"
#include "models/picturefacts.h"
#include "models/picturefetcher.h"

#include <algorithm>

namespace countersign {

CaseReporter::CaseReporter(Record &record, PictureFetcher &pictures, FaceLocator &faces, QObject *parent)
    : QObject(parent)
    , m_record(record)
    , m_pictures(pictures)
    , m_faces(faces)
{}

CaseReporter::~CaseReporter()
{
    m_reading.drop();
    m_verifying.drop();
    m_writing.drop();
}

void CaseReporter::make(const SessionDecision &decision, const QString &profileId, const QString &file,
                        Paper paper)
{
    if (isRunning())
        return;
    m_profileId = profileId;
    m_file = file;
    m_paper = paper;
    m_report = {};
    m_report.decision = decision;
    for (const CasePicture &wanted : comparedPictures(decision)) {
        const imaging::PicturePtr picture = m_pictures.picture(wanted.address);
        if (!picture)
            continue;
        // What is not known by now is left out: the person has seen the case without it.
        const auto faces = m_faces.faces(picture);
        const bool known = faces && *faces && !(*faces)->isEmpty();
        const auto face = known ? std::optional((*faces)->first()) : std::nullopt;
        m_report.pictures.append({wanted.title, picture->pyramid.levels.value(0), face, picture->sha256,
                                  pictureFactsHtml(*picture, face, FactScope::All),
                                  m_report.pictures.isEmpty()});
    }
    readEntries();
}

void CaseReporter::readEntries()
{
    m_reading.start(m_record.page({{}, m_report.decision.id}, {0, limits::pageRows}), this,
                    [this](const Result<Page<RecordEntry>> &page) {
                        if (!page)
                            return void(Q_EMIT failed(page.error()));
                        m_report.entries = page->rows;
                        std::ranges::reverse(m_report.entries);
                        verify();
                    });
}

void CaseReporter::verify()
{
    m_verifying.start(m_record.verify(), this, [this](const Result<RecordCheck> &check) {
        if (!check)
            return void(Q_EMIT failed(check.error()));
        m_report.record = *check;
        write();
    });
}

void CaseReporter::write()
{
    const RecordEntry now = m_record.entry(RecordEvent::Exported, {});
    m_report.madeAt = now.at;
    m_report.madeBy = now.reviewer.name;
    auto call = inBackground<bool>(
        [report = m_report, file = m_file, paper = m_paper] { return writeCaseReport(report, file, paper); });
    m_writing.start(std::move(call), this, [this](const Result<bool> &written) {
        if (!written)
            return void(Q_EMIT failed(written.error()));
        m_record.add(RecordEvent::Exported, {m_profileId, m_report.decision.id, m_report.decision.number},
                     {{QStringLiteral("what"), QStringLiteral("report")}});
        Q_EMIT made(m_file);
    });
}

} // namespace countersign
