#pragma once

#include "domain/matchreport.h"

#include <QWidget>

namespace countersign {

class CopyableId;
class TextLabel;

// The last lines of every result: when it was made, by which networks, under which request id. GUI thread.
class ResultFoot : public QWidget
{
    Q_OBJECT

public:
    explicit ResultFoot(QWidget *parent = nullptr);

    // `answeredBy`: see networktext.h; empty takes no room.
    void showEnvelope(const CheckEnvelope &envelope, const QString &answeredBy);

private:
    TextLabel *m_time;
    TextLabel *m_networks;
    CopyableId *m_id;
};

} // namespace countersign
