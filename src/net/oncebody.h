#pragma once

#include <QIODevice>

namespace countersign::net {

// A request body that can be read once only: sequential, so that Qt cannot rewind it and send the request
// again when a connection drops before the answer; Qt replays a rewindable POST silently. Knows whether any
// byte left.
class OnceBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OnceBody(QByteArray bytes, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    // Qt asks although the device is sequential, and would log a warning for each broken connection.
    bool seek(qint64) override { return false; }
    qint64 bytesAvailable() const override;
    bool wasRead() const { return m_position > 0; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

} // namespace countersign::net
