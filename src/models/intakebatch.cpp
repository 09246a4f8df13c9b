#include "models/intakebatch.h"

#include "base/background.h"
#include "base/limits.h"
#include "domain/entrycomment.h"
#include "profile/activeservice.h"

#include <algorithm>

namespace countersign {

namespace {

constexpr int doublesDelay = 200; // milliseconds after the last look: compared is what came together

// The picture as it goes to the service; a file that changed since it was looked at is not what was judged.
Result<imaging::PicturePtr> asLookedAt(const Result<imaging::PicturePtr> &picture, const QByteArray &sha256)
{
    if (picture && (*picture)->sha256 != sha256)
        return failure(ErrorKind::Unreadable,
                       IntakeBatch::tr("The file has changed since it was looked at. Drop it again."));
    return picture;
}

} // namespace

IntakeBatch::IntakeBatch(ActiveService &service, ListAdding &adding, QObject *parent)
    : QAbstractTableModel(parent)
    , m_service(service)
    , m_adding(adding)
{
    m_doublesDelay.setSingleShot(true);
    connect(&m_doublesDelay, &QTimer::timeout, this, &IntakeBatch::findDoubles);
    // Another service has other lists.
    connect(&service, &ActiveService::changed, this, [this] {
        if (m_list.id.isEmpty() || m_service.state() == ServiceState::Ready)
            return;
        stop();
    });
}

IntakeBatch::~IntakeBatch()
{
    m_comparing.drop();
    m_doubling.drop();
}

void IntakeBatch::setList(const FaceList &list)
{
    if (list.id == m_list.id)
        return;
    clear();
    m_list = list;
}

void IntakeBatch::clear()
{
    beginResetModel();
    ++m_generation;
    m_looks.clear();
    m_comparing.drop();
    m_doubling.drop();
    m_doublesDelay.stop();
    m_toSend.clear();
    m_inFlight = 0;
    m_lines.clear();
    m_searches = false;
    endResetModel();
    Q_EMIT changed();
}

int IntakeBatch::add(const QVector<IntakePicture> &pictures)
{
    const int room = limits::intakePictures - int(m_lines.size());
    const int taken = std::min(room, int(pictures.size()));
    if (taken > 0) {
        beginInsertRows({}, int(m_lines.size()), int(m_lines.size()) + taken - 1);
        for (const IntakePicture &picture : pictures.first(taken)) {
            IntakeLine line;
            line.picture = picture;
            line.reason = EntryComment::read(picture.entry.comment).text;
            m_lines.push_back(line);
        }
        endInsertRows();
    }
    lookMore();
    Q_EMIT changed();
    return int(pictures.size()) - std::max(0, taken);
}

void IntakeBatch::lookMore()
{
    for (int row = 0; row < rowCount() && int(m_looks.size()) < limits::intakeLooks; ++row) {
        if (lineAt(row).stage == IntakeStage::Waiting)
            look(row);
    }
}

void IntakeBatch::look(int row)
{
    IntakeLine &one = line(row);
    one.stage = IntakeStage::Looking;
    auto look = std::make_unique<IntakeLook>(
        m_service, IntakeLook::Wish{one.picture, one.chosenFace, !isSearchBilled() || m_searches});
    connect(look.get(), &IntakeLook::looked, this,
            [this, row](const IntakeFindings &findings) { lookEnded(row, findings); });
    connect(look.get(), &IntakeLook::refused, this,
            [this, row](const Error &error) { lookEnded(row, std::unexpected(error)); });
    IntakeLook *const started = look.get();
    m_looks[row] = std::move(look);
    lineChanged(row);
    started->start();
}

void IntakeBatch::lookAgain(int row)
{
    m_looks.erase(row);
    line(row).stage = IntakeStage::Waiting;
    lineChanged(row);
    lookMore();
}

void IntakeBatch::lookEnded(int row, const Result<IntakeFindings> &findings)
{
    // It speaks from within.
    if (const auto found = m_looks.find(row); found != m_looks.end()) {
        found->second.release()->deleteLater();
        m_looks.erase(found);
    }
    IntakeLine &one = line(row);
    one.stage = IntakeStage::Looked;
    one.overridden = false; // of what was known before
    if (findings) {
        one.findings = *findings;
        one.isProposed = isProposed(one);
        one.unusable.reset();
    } else {
        one.unusable = findings.error();
    }
    lineChanged(row);
    m_doublesDelay.start(doublesDelay);
    lookMore();
}

// Of several faces another one may be meant; that is known once it is cut out.
bool IntakeBatch::isProposed(const IntakeLine &one) const
{
    return one.findings->faces.size() < 2 &&
           std::ranges::any_of(m_adding.waiting(m_list), [&one](const ListProposal &proposal) {
               return proposal.file == one.findings->sha256;
           });
}

void IntakeBatch::findDoubles()
{
    // Asked once when the looking is through, not once for each.
    if (!m_looks.empty())
        return;
    QStringList templates;
    for (const IntakeLine &one : m_lines)
        templates.append(one.findings ? one.findings->faceTemplate : QString());
    m_comparing.start(
        m_service.alikeFaces(templates), this,
        [this](const Result<QVector<AlikeFaces>> &alike) { compare(alike.value_or(QVector<AlikeFaces>())); });
    Q_EMIT changed();
}

void IntakeBatch::compare(const QVector<AlikeFaces> &alike)
{
    QVector<std::optional<IntakeFindings>> pictures;
    for (const IntakeLine &one : m_lines)
        pictures.append(one.findings);
    m_doubling.start(inBackground<IntakeDoubles>([pictures, alike]() -> Result<IntakeDoubles> {
                         return doublesAmong(pictures, alike);
                     }),
                     this, [this](const Result<IntakeDoubles> &doubles) {
                         // What came meanwhile is compared next.
                         for (int row = 0; doubles && row < int(doubles->size()); ++row)
                             setTwin(row, doubles->at(row));
                         Q_EMIT changed();
                     });
}

void IntakeBatch::setTwin(int row, const std::optional<IntakeDouble> &twin)
{
    IntakeLine &one = line(row);
    const QVector<Objection> before = one.objections();
    one.twin = twin;
    // Whoever wanted it all the same did not know of this.
    if (one.stage != IntakeStage::Added && one.stage != IntakeStage::Proposed && one.objections() != before)
        one.overridden = false;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

IntakeBatch::Counts IntakeBatch::counts() const
{
    Counts counts;
    counts.lines = int(m_lines.size());
    // What is still being compared could turn out to be a double.
    const bool comparing = m_comparing.isRunning() || m_doubling.isRunning() || m_doublesDelay.isActive();
    for (int row = 0; row < counts.lines; ++row) {
        const IntakeLine &one = lineAt(row);
        counts.unlooked += one.stage == IntakeStage::Waiting || one.stage == IntakeStage::Looking ? 1 : 0;
        counts.added += one.stage == IntakeStage::Added ? 1 : 0;
        counts.proposed += one.stage == IntakeStage::Proposed ? 1 : 0;
        counts.failed += one.stage == IntakeStage::Failed ? 1 : 0;
        counts.sending += one.stage == IntakeStage::Sending ? 1 : 0;
        if (one.isSendable())
            ++(reasonOf(row).isEmpty() ? counts.reasonless : counts.sendable);
    }
    if (comparing)
        counts.unlooked = std::max(1, counts.unlooked);
    return counts;
}

void IntakeBatch::setReason(const QString &reason)
{
    m_reason = reason.trimmed();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, ReasonColumn), index(rowCount() - 1, ReasonColumn));
    Q_EMIT changed();
}

QString IntakeBatch::reasonOf(int row) const
{
    const QString &own = lineAt(row).reason;
    return own.isEmpty() ? m_reason : own;
}

void IntakeBatch::setOwnReason(int row, const QString &reason)
{
    line(row).reason = reason.trimmed();
    lineChanged(row);
}

void IntakeBatch::chooseFace(int row, qsizetype face)
{
    IntakeLine &one = line(row);
    const bool open = one.stage == IntakeStage::Looked || one.stage == IntakeStage::Failed;
    if (!open || !one.findings || face >= one.findings->faces.size() || one.findings->faces.size() < 2 ||
        one.findings->chosen == face)
        return;
    one.chosenFace = face;
    one.overridden = false;
    lookAgain(row);
}

void IntakeBatch::setIncluded(int row, bool included)
{
    line(row).included = included;
    line(row).passedOver = false;
    lineChanged(row);
}

void IntakeBatch::setOverridden(int row, bool overridden)
{
    line(row).overridden = overridden;
    line(row).passedOver = false;
    if (overridden)
        line(row).included = true;
    lineChanged(row);
}

bool IntakeBatch::isSearchBilled() const
{
    return m_service.profile().kind != ProfileKind::ThisComputer;
}

int IntakeBatch::unsearched() const
{
    return int(std::ranges::count_if(m_lines, [](const IntakeLine &one) {
        return one.stage == IntakeStage::Looked && one.findings && one.findings->judged &&
               (!one.findings->search || !*one.findings->search);
    }));
}

void IntakeBatch::searchAll()
{
    m_searches = true;
    for (int row = 0; row < rowCount(); ++row) {
        const IntakeLine &one = lineAt(row);
        if (one.stage == IntakeStage::Looked && one.findings && one.findings->judged &&
            (!one.findings->search || !*one.findings->search))
            lookAgain(row);
    }
}

void IntakeBatch::send()
{
    if (counts().unlooked > 0)
        return;
    for (int row = 0; row < rowCount(); ++row) {
        IntakeLine &one = line(row);
        if (one.isSendable() && !reasonOf(row).isEmpty()) {
            one.stage = IntakeStage::Sending;
            one.failure.clear();
            m_toSend.append(row);
        } else if (one.stage == IntakeStage::Looked) {
            one.passedOver = true;
        }
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    sendMore();
    Q_EMIT changed();
}

void IntakeBatch::stop()
{
    for (const int row : std::exchange(m_toSend, {})) {
        line(row).stage = IntakeStage::Looked;
        lineChanged(row);
    }
    if (m_inFlight == 0)
        Q_EMIT ended();
}

void IntakeBatch::sendMore()
{
    while (!m_toSend.isEmpty() && m_inFlight < limits::callsInFlight) {
        ++m_inFlight;
        sendLine(m_toSend.takeFirst());
    }
}

Call<imaging::Upload> IntakeBatch::uploadOf(const IntakeLine &one)
{
    const CallSource<imaging::Upload> source;
    Call<imaging::Upload> call(source);
    const auto prepare = [this, source](const Result<imaging::PicturePtr> &picture) {
        if (!picture)
            return void(source.finish(std::unexpected(picture.error())));
        imaging::prepareUpload(*picture, {limits::faceUploadBytes, false})
            .then(this, [source](const Result<imaging::Upload> &upload) { source.finish(upload); });
    };
    const IntakeFindings &findings = *one.findings;
    const std::optional<QRectF> part = findings.faces.size() > 1 && findings.chosen
                                           ? std::optional(findings.faces.at(*findings.chosen).box)
                                           : std::nullopt;
    readIntakePicture(one.picture)
        .then(this, [this, part, prepare, sha256 = findings.sha256](const Result<imaging::PicturePtr> &read) {
            const auto picture = asLookedAt(read, sha256);
            if (!picture || !part)
                return prepare(picture);
            imaging::cropPicture(*picture, *part, cutOutMargin).then(this, prepare);
        });
    return call;
}

void IntakeBatch::sendLine(int row)
{
    if (lineAt(row).picture.isByReference())
        return add(row, additionOf(row));
    uploadOf(lineAt(row))
        .then(this, [this, row, generation = m_generation](const Result<imaging::Upload> &prepared) {
            if (generation != m_generation)
                return;
            if (prepared)
                upload(row, *prepared);
            else
                lineEnded(row, std::unexpected(prepared.error()));
        });
}

void IntakeBatch::upload(int row, const imaging::Upload &upload)
{
    ListAddition addition = additionOf(row);
    addition.picture = upload;
    addition.pictures = {{upload.sha256, lineAt(row).findings->sha256, {}}};
    add(row, addition, upload.reencoded ? imaging::reencodedNotice() : QString());
}

ListAddition IntakeBatch::additionOf(int row) const
{
    const IntakeLine &one = lineAt(row);
    EntryComment comment = EntryComment::read(one.picture.entry.comment);
    comment.text = reasonOf(row);
    ListAddition addition;
    addition.list = m_list;
    addition.entry = one.picture.entry;
    addition.entry.comment = comment.written();
    addition.forCase = {
        one.picture.isByReference() ? one.picture.entry.referenceSessionId : comment.sessionId, 0};
    for (const Objection &objection : one.objections())
        addition.overridden.append(objection.id);
    return addition;
}

void IntakeBatch::add(int row, const ListAddition &addition, const QString &notice)
{
    m_adding.add(addition).then(
        this, [this, row, notice, generation = m_generation](const Result<ListAdded> &added) {
            if (generation == m_generation)
                lineEnded(row, added, notice);
        });
}

void IntakeBatch::lineEnded(int row, const Result<ListAdded> &added, const QString &notice)
{
    --m_inFlight;
    IntakeLine &one = line(row);
    one.stage = !added ? IntakeStage::Failed : added->waits ? IntakeStage::Proposed : IntakeStage::Added;
    one.notice = notice;
    if (!added)
        one.failure = added.error().message;
    lineChanged(row);
    // Nobody knows whether it is on the list now; a search does, before it is sent again.
    if (!added && added.error().kind == ErrorKind::Uncertain && !isSearchBilled())
        lookAgain(row);
    sendMore();
    if (m_inFlight == 0)
        Q_EMIT ended();
}

void IntakeBatch::lineChanged(int row)
{
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT changed();
}

int IntakeBatch::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int IntakeBatch::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

IntakeBatch::Tone IntakeBatch::toneOf(const IntakeLine &one) const
{
    switch (one.stage) {
    case IntakeStage::Waiting:
    case IntakeStage::Looking:
    case IntakeStage::Sending:
    case IntakeStage::Proposed:
        return Tone::Quiet;
    case IntakeStage::Added:
        return Tone::Good;
    case IntakeStage::Failed:
        return Tone::Bad;
    case IntakeStage::Looked:
        break;
    }
    if (!one.obstacle().isEmpty())
        return Tone::Bad;
    if (!one.included)
        return Tone::Quiet;
    return one.objections().isEmpty() || one.overridden ? Tone::Normal : Tone::Doubtful;
}

QVariant IntakeBatch::display(const IntakeLine &one, int row, int column) const
{
    switch (column) {
    case PictureColumn:
        return one.picture.name;
    case QualityColumn:
        return one.qualityText();
    case DoublesColumn:
        return one.doublesText();
    case HitsColumn:
        return one.hitsText();
    case ReasonColumn:
        return reasonOf(row);
    case IncludedColumn:
        return one.included && one.obstacle().isEmpty() ? tr("yes") : tr("no");
    case OutcomeColumn:
        return one.outcomeText();
    default:
        return {};
    }
}

QVariant IntakeBatch::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const IntakeLine &one = lineAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return display(one, index.row(), index.column());
    case ThumbnailRole:
        return one.findings ? one.findings->thumbnail : QImage();
    case BoxRole:
        return one.findings && one.findings->chosen ? one.findings->faces.at(*one.findings->chosen).box
                                                    : QRectF();
    case ToneRole:
        return int(toneOf(one));
    default:
        return {};
    }
}

QVariant IntakeBatch::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (section) {
    case PictureColumn:
        return tr("Picture");
    case QualityColumn:
        return tr("Quality");
    case DoublesColumn:
        return tr("Doubles");
    case HitsColumn:
        return tr("Also hits");
    case ReasonColumn:
        return tr("Reason");
    case IncludedColumn:
        return tr("Add");
    case OutcomeColumn:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace countersign
