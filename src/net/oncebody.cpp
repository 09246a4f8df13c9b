#include "net/oncebody.h"

#include <algorithm>
#include <cstring>

namespace countersign::net {

qsizetype OnceBody::size() const
{
    qsizetype bytes = 0;
    for (const QByteArray &piece : m_pieces)
        bytes += piece.size();
    return bytes;
}

qsizetype OnceBody::read(char *to, qsizetype most)
{
    qsizetype bytes = 0;
    while (bytes < most && m_piece < m_pieces.size()) {
        const QByteArray &piece = m_pieces.at(m_piece);
        const qsizetype part = std::min(most - bytes, piece.size() - m_position);
        std::memcpy(to + bytes, piece.constData() + m_position, size_t(part));
        bytes += part;
        m_position += part;
        if (m_position == piece.size()) {
            ++m_piece;
            m_position = 0;
        }
    }
    return bytes;
}

} // namespace countersign::net
