#pragma once

#include "didit/service.h"

namespace countersign {

// Stands in while there is no service to talk to: every call ends at once with the error that says why.
class UnavailableService final : public didit::Service
{
public:
    explicit UnavailableService(Error reason)
        : m_reason(std::move(reason))
    {}

    Call<MatchReport> match(const didit::OutgoingImage &, const didit::OutgoingImage &,
                            const MatchOptions &) override
    {
        return refuse<MatchReport>();
    }
    Call<SessionDecision> createCase(const didit::OutgoingImage &, const didit::OutgoingImage &,
                                     const CaseOptions &) override
    {
        return refuse<SessionDecision>();
    }
    Call<SearchReport> search(const didit::OutgoingImage &, const SearchOptions &) override
    {
        return refuse<SearchReport>();
    }
    Call<LivenessReport> liveness(const didit::OutgoingImage &, const LivenessOptions &) override
    {
        return refuse<LivenessReport>();
    }
    Call<AgeReport> age(const didit::OutgoingImage &, const AgeOptions &) override
    {
        return refuse<AgeReport>();
    }
    Call<Page<FaceList>> lists(const ListFilter &, const PageRequest &) override
    {
        return refuse<Page<FaceList>>();
    }
    Call<FaceList> list(const QString &) override { return refuse<FaceList>(); }
    Call<FaceList> createList(const NewList &) override { return refuse<FaceList>(); }
    Call<FaceList> renameList(const QString &, const QString &, const QString &) override
    {
        return refuse<FaceList>();
    }
    Call<bool> deleteList(const QString &) override { return refuse<bool>(); }
    Call<Page<ListEntry>> entries(const QString &, const EntryFilter &, const PageRequest &) override
    {
        return refuse<Page<ListEntry>>();
    }
    Call<ListEntry> createEntry(const QString &, const NewEntry &) override { return refuse<ListEntry>(); }
    Call<ListEntry> uploadFace(const QString &, const didit::OutgoingImage &, const QString &,
                               const QString &) override
    {
        return refuse<ListEntry>();
    }
    Call<bool> deleteEntry(const QString &, const QString &) override { return refuse<bool>(); }
    Call<Page<SessionRow>> sessions(const SessionFilter &, const PageRequest &) override
    {
        return refuse<Page<SessionRow>>();
    }
    Call<SessionDecision> decision(const QString &) override { return refuse<SessionDecision>(); }
    Call<bool> changeStatus(const QString &, const StatusChange &) override { return refuse<bool>(); }
    Call<Page<Activity>> activity(const QString &, const PageRequest &) override
    {
        return refuse<Page<Activity>>();
    }
    Call<bool> addNote(const QString &, const QString &) override { return refuse<bool>(); }
    Call<Balance> balance() override { return refuse<Balance>(); }
    Call<QByteArray> fetchImage(const QUrl &) override { return refuse<QByteArray>(); }

private:
    template<class T>
    Call<T> refuse() const
    {
        return Call<T>::finished(std::unexpected(m_reason));
    }

    Error m_reason;
};

} // namespace countersign
