// Variants of one workshop: a second and a third answer to the same questions. The one that is worked on stands in the
// stack itself, so that a program that knows no variants reads that one. The others are only kept until they are gone
// on with, and so they stand where a stack keeps what it does not work on (Stack::unknown); only this file and the
// stack file's reader and writer look at them there.
#pragma once

#include "stack/stack.h"

namespace stackwright {

// Side by side in one table, more cannot be read.
inline constexpr int mostVariants = 3;

// The key of the stack file.
inline const QString variantsKey = QStringLiteral("variants");

// What one variant answers. Project, goals, notes, votes and clock are the same in all of them.
struct Answers {
    QMap<QString, Pick> picks; // each of these as in Stack
    QMap<QString, ValueMap> options;
    QMap<QString, Agreement> agreements;
    QMap<QString, Risk> risks;
    QMap<QString, QString> reasons;
    ValueMap unknown = {}; // keys that this version does not know; they are written back

    friend bool operator==(const Answers&, const Answers&) = default;
};

struct Variants {
    QString present = QStringLiteral("A"); // its letter; its answers are the stack's
    QMap<QString, Answers> others;         // by letter; usually none
    ValueMap unknown = {};                 // of the present one's entry

    friend bool operator==(const Variants&, const Variants&) = default;
};

Variants keptVariants(const Stack& stack);
Stack withKept(Stack stack, const Variants& variants);

// "A", "B", "C".
const QStringList& variantLetters();

QString presentVariant(const Stack& stack);

// The letters in use, in order; one where there are no others.
QStringList variantsOf(const Stack& stack);

// The letter that a duplicate would get; empty: there are enough.
QString nextVariant(const Stack& stack);

// Goes on in a copy of the present variant. As it was where there are enough.
Stack withDuplicate(Stack stack);

// Goes on with that variant. As it was where there is none of that letter.
Stack withVariant(Stack stack, const QString& letter);

// Without that variant; without the present one, the first of the others is gone on with. The only one stays.
Stack withoutVariant(Stack stack, const QString& letter);

// As if there were no others: what an export writes.
Stack variantAlone(Stack stack);

// The stack's name in the name of a branch: with the variant's letter where there are several, so that each has a
// branch of its own.
QString branchSlug(const Stack& stack);

} // namespace stackwright
