#pragma once

#include <QByteArrayList>

namespace countersign::net {

// A request's body in pieces, which are read one after the other and once only: libcurl cannot go back in it.
class OnceBody
{
public:
    explicit OnceBody(QByteArrayList pieces)
        : m_pieces(std::move(pieces))
    {}

    qsizetype size() const; // bytes, of the whole
    // The next bytes, at most so many; 0 at the end.
    qsizetype read(char *to, qsizetype most);

private:
    QByteArrayList m_pieces;
    qsizetype m_piece = 0;
    qsizetype m_position = 0; // in that piece
};

} // namespace countersign::net
