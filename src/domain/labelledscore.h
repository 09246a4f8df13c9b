#pragma once

namespace countersign {

// One comparison of two faces of which somebody knows whether they are one person's: what thresholds are
// weighed by.
struct LabelledScore
{
    double similarity = 0; // 0..100, as the service said it
    bool same = false;     // one person, as the label says

    friend bool operator==(const LabelledScore &, const LabelledScore &) = default;
};

} // namespace countersign
