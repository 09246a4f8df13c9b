#pragma once

#include "base/latestcall.h"
#include "domain/facejudgement.h"
#include "imaging/uploadencoder.h"
#include "models/facelocator.h"

#include <QObject>

namespace countersign {

// Whether a face should go onto a list: how good its picture is, whether it is on one already, and whom else
// it would hit. GUI thread.
class FaceIntake : public QObject
{
    Q_OBJECT

public:
    FaceIntake(ActiveService &service, FaceLocator &faces, QObject *parent = nullptr);
    ~FaceIntake() override;

    // Null: nothing.
    void consider(const imaging::PicturePtr &picture);
    const imaging::PicturePtr &picture() const { return m_picture; }
    // The faces in it, the one that would be kept first; nothing while that is not known yet.
    std::optional<Result<QVector<LocatedFace>>> faces();
    // Everything is known that is found out by itself.
    bool isReady();
    QVector<Objection> objections();

    // A search is a billed call at Didit, so there a person starts it; this computer searches by itself.
    bool isSearchBilled() const;
    // Once answered there is nothing to search again.
    bool canSearch();
    void search();
    bool isSearching() const { return m_preparing.isRunning() || m_searching.isRunning(); }
    // "This face matches 2 approved cases: 12, 31."; empty where there is nothing to say.
    QString consequences() const;

Q_SIGNALS:
    void changed();

private:
    void startOver();
    void facesLocated();

    ActiveService &m_service;
    FaceLocator &m_faces;
    imaging::PicturePtr m_picture;
    LatestCall<imaging::Upload> m_preparing;
    LatestCall<SearchReport> m_searching;
    std::optional<Result<SearchReport>> m_report;
};

} // namespace countersign
